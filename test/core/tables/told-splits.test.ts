import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { isAlarm } from '../../fixtures/alarm';

/** A report on one line; the sentences and the digits of the row 行政规范性文件 are given. */
const report = (sentences: string, digits: string): string =>
  `苇渡县2023年政府信息公开工作年度报告 一、总体情况 ${sentences} 二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件${digits}第二十条第（五）项信息内容本年处理决定数量行政许可2629第二十条第（六）项信息内容本年处理决定数量行政处罚330行政强制54第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费59.08 三、收到和处理政府信息公开申请情况`;

/** What is read in the row, or that it may be read in several ways. */
const read = (text: string): string =>
  ['made', 'repealed', 'in-force']
    .map((column) => analyze(text).tables[0]?.cells.get(`normative.${column}`))
    .map((cell) => (cell?.state === 'number' ? cell.text : cell?.state))
    .join(' ');

describe('digits that no equation binds', () => {
  const told: readonly (readonly [sentences: string, digits: string, want: string])[] = [
    ['全县现行有效规范性文件143件，全年制发行政规范性文件31件。', '318143', '31 8 143'],
    ['年内出台规范性文件12份。截至年底继续有效的行政规范性文件有96份。', '12096', '12 0 96'],
    ['全年废止规范性文件17件，全年印发规范性文件25件。', '2517308', '25 17 308'],
    ['宣布失效的规范性文件共40件；制定规范性文件66件。', '6640512', '66 40 512'],
    ['行政规范性文件现行有效210件，新制发规范性文件19件。', '1911210', '19 11 210'],
  ];
  for (const [sentences, digits, want] of told) {
    it(`are split by what sentences tell: ${want}`, () => assert.equal(read(report(sentences, digits)), want));
  }

  const silent: readonly (readonly [sentences: string, digits: string])[] = [
    ['全年制发规范性文件31件。', '318143'],
    ['全年制发规范性文件31件，其中某办制发规范性文件12件。', '318143'],
    ['现行有效规范性文件143件。', '318143'],
    ['全年审查规范性文件318件。', '318143'],
    ['建立健全规章制度31项，办理建议143件。', '318143'],
  ];
  for (const [sentences, digits] of silent) {
    it(`stay open where sentences do not tell: ${sentences}`, () =>
      assert.equal(read(report(sentences, digits)), 'ambiguous ambiguous ambiguous'));
  }

  it('are not confirmed by the sentence that split them', () => {
    const { relations, findings } = analyze(report('现行有效规范性文件143件，制发规范性文件31件。', '318143'));
    const same = relations.filter(({ kind, verdict }) => kind === 'same' && verdict === 'holds');
    assert.deepEqual(same, []);
    assert.deepEqual(findings.filter(isAlarm), []);
  });
});
