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

  it('is told with the notice that asks for it, of a heading 统计表 with that of its form', () => {
    const clauseOf = (text: string): unknown =>
      check(text).findings.find(({ code }) => code === 'missing-table')?.message.args.clause;
    assert.match(String(clauseOf(SECTIONS)), /〔2019〕60号.*〔2021〕30号/);
    assert.match(String(clauseOf('一、概述\n文。\n二、政府信息公开情况统计表\n')), /〔2014〕32号/);
  });

  for (const promise of [
    '该部分以表格形式报告。',
    '本部分用表格列示。',
    '本项以下列表格公布',
    '本节内容表格方式如下:',
    '表格进行列示。',
    '具体情况见下表。',
    '情况如下表(单位:件)。',
    '见下表',
  ])
    it(`is told where all that stands there is its promise: ${promise}`, () =>
      assert.equal(findings(under(promise), 'missing-table').length, 1));

  for (const line of [
    '编辑：某某',
    '责任校对：某某',
    '审核：某某',
    '来源：县政府办公室',
    '信息来源：县政府办公室',
    '作者：某某',
    '【打印本页】',
    '关闭窗口',
    '返回顶部',
    '- 12 -',
  ])
    it(`is told where only the page prints something there: ${line}`, () =>
      assert.equal(findings(under(line), 'missing-table').length, 1));

  for (const line of [
    '见附件1。',
    '数在附表中。',
    '表格附后。',
    '详见县政府网站。',
    '可在县政府网站下载。',
    '请点击查看。',
    '请打开链接查看。',
    '见图片。',
    '2022年统计数据.docx',
    '2022年统计数据.xls',
    '2022年统计数据.pdf',
    '2022年统计数据.jpg',
    '2022年统计数据.jpeg',
    '2022年统计数据.PNG',
  ])
    it(`is not missing where it is said to stand elsewhere: ${line}`, () =>
      assert.deepEqual(findings(under('', line), 'missing-table'), []));

  it('is not missing where its section has parts of its own, or a table of another sort is printed', () => {
    assert.deepEqual(findings(under('（一）新收情况\n无。\n（二）办理情况\n无。'), 'missing-table'), []);
    for (const table of ['<table><tr><td>甲</td></tr></table>', '| 甲 | 乙 |\n|---|---|'])
      assert.deepEqual(findings(`${SECTIONS}\n${table}\n`, 'missing-table'), [], table);
  });
});

/** A report with `one` under the heading of the requests and `other` under that of the reviews. */
const under = (one: string, other = '未发生。'): string =>
  SECTIONS.replace('二、主动公开政府信息情况\n', '二、主动公开政府信息情况\n全年公开7条。\n')
    .replace('申请情况\n', `申请情况\n${one}\n`)
    .replace('诉讼情况\n', `诉讼情况\n${other}\n`);
