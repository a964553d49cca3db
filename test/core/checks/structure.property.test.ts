import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSource } from '../../../src/core/source/read-source';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { runs } from '../../fixtures/runs';
import { check, tablesWith } from './checked';

const WORDS = [
  '一、',
  '二、',
  '四、',
  '（一）',
  '（三）',
  '1、',
  '3、',
  '一是',
  '二是',
  '四是',
  '是',
  '\n',
  '。',
  '；',
  '，',
  '、',
  '：',
  '三方面问题',
  '两大平台',
  '3个事项（',
  '）',
  '“',
  '”',
  '甲',
  '乙情况',
  '和',
  '等',
  '由',
  '五部分组成',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '统计表',
  '统计期限自',
  '2031年1月1日',
  '至',
  '2030年12月31日',
  '白鹭县人民政府',
  '2031314',
  '填报日期：2030年1月1日',
  '时间：2029-01-01',
  '以表格形式报告',
];
const scraps = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(''));

/** A cell of each table that the forms of 2019 and 2021 have; of the others one is enough. */
const ONE_OF_EACH = ['regulations.issued', 'requests.new/total', 'review.total'];

describe('the structural checks', () => {
  it('stay inside the text and point to their relations, whatever the text', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const { relations, findings } = check(text, { form: 'disclosure-2021' });
        for (const { start, end } of [
          ...findings,
          ...findings.flatMap(({ related }) => related),
          ...relations.flatMap(({ terms }) => terms),
        ]) {
          assert.ok(start >= 0 && start <= end && end <= text.length);
        }
        for (const { relation } of findings) assert.ok(relation === null || relations[relation]?.verdict !== 'holds');
      }),
      runs(5, 60),
    );
  });

  it('find nothing in a report that is in order, in any layout', () => {
    fc.assert(
      fc.property(reports(), fc.constantFrom(...LAYOUTS), (report, layout) => {
        const { text: source } = layout.render(report);
        const text = readSource(source, layout.format)?.text ?? source;
        const { findings } = check(text, { form: report.form, tables: tablesWith(report.form, ...ONE_OF_EACH) });
        assert.deepEqual(
          findings.map(({ message }) => message.key),
          [],
        );
      }),
      runs(6, 12),
    );
  });
});
