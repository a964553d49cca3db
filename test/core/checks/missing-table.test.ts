import assert from 'node:assert/strict';
import { aTable, check, findings } from './checked';

const SECTIONS =
  '一、总体情况\n文。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n文。\n';

describe('a missing table', () => {
  it('is one warning, with the other empty headings beside it', () => {
    assert.deepEqual(findings(SECTIONS, 'missing-table'), ['warning missing-table.section «二、主动公开政府信息情况»']);
    const related = check(SECTIONS).findings.find(({ code }) => code === 'missing-table')?.related ?? [];
    assert.deepEqual(
      related.map(({ start, end }) => SECTIONS.slice(start, end)),
      ['三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'],
    );
  });

  it('is told of a heading 统计表 with nothing but the name of an editor under it', () => {
    assert.deepEqual(findings('一、概述\n文。\n二、政府信息公开情况统计表\n责任编辑：某某\n', 'missing-table'), [
      'warning missing-table.section «二、政府信息公开情况统计表»',
    ]);
  });

  it('is told where a sentence promises it and nothing follows', () => {
    const text = SECTIONS.replace('申请情况\n', '申请情况\n该部分以表格形式报告。\n')
      .replace('二、主动公开政府信息情况\n', '二、主动公开政府信息情况\n全年公开7条。\n')
      .replace('诉讼情况\n', '诉讼情况\n未发生。\n');
    assert.deepEqual(findings(text, 'missing-table'), [
      'warning missing-table.section «三、收到和处理政府信息公开申请情况»',
    ]);
  });

  it('is nobody’s business once a table was read anywhere', () => {
    assert.deepEqual(
      findings(SECTIONS, 'missing-table', { form: 'disclosure-2021', tables: [aTable('disclosure-2021')] }),
      [],
    );
  });

  it('is not missing where it is attached', () => {
    const text = SECTIONS.replace('二、主动公开政府信息情况\n', '二、主动公开政府信息情况\n详见附件。\n');
    assert.deepEqual(findings(text, 'missing-table'), []);
  });

  it('is not missing where the section speaks in words', () => {
    const text =
      '一、总体情况\n文。\n二、主动公开政府信息情况\n公开7条。\n三、收到和处理政府信息公开申请情况\n收到3件。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n';
    assert.deepEqual(findings(text, 'missing-table'), []);
  });

  it('is not asked of an older report that has no such heading', () => {
    assert.deepEqual(findings('一、概述\n文。\n二、主动公开政府信息情况\n三、收费情况\n文。\n', 'missing-table'), []);
  });

  it('is not missing under the title of an annex whose table was not read', () => {
    assert.deepEqual(
      findings('一、概述\n文。\n附件\n政府信息公开情况统计表\n指标 甲 乙\n收到 3 4\n', 'missing-table'),
      [],
    );
  });
});
