import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { blankTable } from '../../../src/core/drafting/blank-table';
import { analysisStatus } from '../../../src/core/findings/analysis-status';
import { formById } from '../../../src/core/forms/all';

const TITLE = '青屏县2024年政府信息公开工作年度报告\n\n';
const SENTENCE = '一、总体情况\n全年主动公开政府信息300条，其中网站公开200条，微信公开100条。\n';
const WRONG = '一、概述\n全年收到申请20件，其中网上申请15件，占85%。\n';
const ACTIVE = `二、主动公开政府信息情况
第二十条第（一）项
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| --- | --- | --- | --- |
| 规章 | 0 | 0 | 0 |
| 行政规范性文件 | 4 | 1 | 22 |
`;
const REQUEST_HEADING = '三、收到和处理政府信息公开申请情况\n';
const REVIEWS = `四、政府信息公开行政复议、行政诉讼情况
| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 3 | 1 | 0 | 1 | 5 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 |
`;

const blank = (formId: string, id: string): string => {
  const form = formById(formId);
  const table = form?.tables.find((one) => one.id === id);
  if (!form || !table) throw new Error(`no table ${id} in ${formId}`);
  return blankTable(form, table);
};

/** The blank table with the cells behind one label filled in. */
const withRow = (table: string, label: string, values: readonly number[]): string => {
  const row = table.split('\n').find((line) => line.includes(label)) ?? '';
  const cells = row.split('|');
  const name = cells[1]?.trim() ?? '';
  const unit = cells.length - 3 > values.length ? ` | ${cells[2]?.trim()}` : '';
  return table.replace(row, `| ${name}${unit} | ${values.join(' | ')} |`);
};

/** `status`, with `!` where something is found, and behind it how many numbers and parts were not read. */
function statusOf(text: string): string {
  const { status, findings, unread, unreadParts } = analysisStatus(analyze(text));
  return `${status}${findings ? '!' : ''} ${unread}/${unreadParts}`;
}

const CASES: Readonly<Record<string, readonly (readonly [about: string, text: string, status: string])[]>> = {
  'is judged where the numbers were judged and all were read': [
    ['a sentence', TITLE + SENTENCE, 'judged 0/0'],
    ['a sentence and a table', TITLE + SENTENCE + ACTIVE, 'judged 0/0'],
    ['a table alone', TITLE + REVIEWS, 'judged 0/0'],
    ['a percentage', `${TITLE}一、概述\n全年收到申请20件，其中网上申请15件，占75%。\n`, 'judged 0/0'],
    ['a report that does not agree', TITLE + WRONG, 'judged! 0/0'],
    [
      'traditional characters',
      '青屏縣2024年政府信息公開工作年度報告\n一、總體情況\n全年主動公開政府信息300條，其中網站公開200條，微信公開100條。\n',
      'judged 0/0',
    ],
  ],
  'has nothing to judge where the text lost digits: nothing is said of it, also where it does not agree': [
    ['in one place', `${TITLE}${SENTENCE}${WRONG.replace('20件', '2\ufffd件')}`, 'nothing-to-judge 1/1'],
    ['in two', `${TITLE}${SENTENCE}另有\ufffd人次、\ufffd场。\n受理\ufffd件。\n`, 'nothing-to-judge 0/2'],
    ['beside what does not agree', `${TITLE}${WRONG}公开\ufffd条。\n`, 'nothing-to-judge 0/1'],
  ],
  'has nothing to judge where no numbers are tied to each other': [
    ['nothing at all', '', 'nothing-to-judge 0/0'],
    ['a title', TITLE, 'nothing-to-judge 0/0'],
    ['headings in their order', `${TITLE}一、总体情况\n二、存在的问题\n三、其他事项\n`, 'nothing-to-judge 0/0'],
    [
      'dates that agree',
      `${TITLE}本报告数据统计期限为2024年1月1日至2024年12月31日。\n青屏县人民政府\n2025年1月20日\n`,
      'nothing-to-judge 0/0',
    ],
    ['one number', `${TITLE}一、总体情况\n全年主动公开政府信息300条。\n`, 'nothing-to-judge 0/0'],
    [
      'a blank table of requests',
      TITLE + REQUEST_HEADING + blank('disclosure-2021', 'requests'),
      'nothing-to-judge 0/1',
    ],
    ['a blank table of documents', TITLE + blank('disclosure-2021', 'active'), 'nothing-to-judge 0/1'],
    ['a blank table of reviews', TITLE + blank('disclosure-2019', 'reviews'), 'nothing-to-judge 0/1'],
    ['a blank table of 2014', TITLE + blank('statistics-2014', 'statistics'), 'nothing-to-judge 0/1'],
    ['a blank table with nothing around it', blank('disclosure-2021', 'requests'), 'nothing-to-judge 0/1'],
    [
      'a blank table between tabs',
      TITLE + blank('disclosure-2021', 'requests').replaceAll(' | ', '\t'),
      'nothing-to-judge 0/1',
    ],
  ],
  'is partly read where a table of the report was not read': [
    ['none under its heading', TITLE + SENTENCE + ACTIVE + REQUEST_HEADING, 'partly-read 0/1'],
    ['a picture under its heading', `${TITLE}${SENTENCE}${ACTIVE}${REQUEST_HEADING}（见下图）\n`, 'partly-read 0/1'],
    ['it is attached', `${TITLE}${SENTENCE}${ACTIVE}${REQUEST_HEADING}详见附件。\n`, 'partly-read 0/1'],
    ['words in its place', `${TITLE}${SENTENCE}${ACTIVE}${REQUEST_HEADING}本年度未收到申请。\n`, 'partly-read 0/1'],
    [
      'a blank one beside others',
      TITLE + SENTENCE + ACTIVE + REQUEST_HEADING + blank('disclosure-2021', 'requests'),
      'partly-read 0/1',
    ],
    [
      'the reviews beside others',
      `${TITLE}${SENTENCE}${ACTIVE}四、政府信息公开行政复议、行政诉讼情况\n`,
      'partly-read 0/1',
    ],
  ],
};

describe('the status of an analysis', () => {
  for (const [about, cases] of Object.entries(CASES)) {
    describe(about, () => {
      for (const [name, text, status] of cases) it(name, () => assert.equal(statusOf(text), status));
    });
  }

  describe('says so where next to none of a table is filled in', () => {
    const drafts = [
      withRow(blank('disclosure-2021', 'requests'), '本年新收', [68, 5, 2, 0, 0, 0, 79]),
      withRow(blank('disclosure-2021', 'requests'), '予以公开', [3, 0, 0, 0, 0, 0, 3]),
      withRow(blank('disclosure-2019', 'requests'), '总计', [3, 0, 0, 0, 0, 0, 4]),
      withRow(blank('statistics-2014', 'statistics'), '收到申请数', [12]),
      withRow(blank('disclosure-2021', 'active'), '行政许可', [812]),
      withRow(blank('disclosure-2021', 'requests'), '上年结转', [1, 0, 0, 0, 0, 0, 1]),
    ];
    drafts.forEach((draft, i) => {
      it(`draft ${i + 1}`, () => {
        const { status, unreadParts } = analysisStatus(analyze(`${TITLE}二、情况\n${draft}`));
        assert.match(status, /^(?:partly-read|nothing-to-judge)$/);
        assert.ok(unreadParts > 0);
      });
    });
  });

  it('counts numbers that were not understood', () => {
    assert.equal(statusOf(`${TITLE}${SENTENCE}另有 78 与 92。\n`), 'partly-read 1/0');
  });

  it('is for the caller to say where the text is no report', () => {
    assert.equal(analysisStatus(analyze(TITLE + SENTENCE), { isReport: false }).status, 'not-a-report');
  });

  it('has no findings where all that was found is accepted', () => {
    const analysis = analyze(TITLE + WRONG);
    assert.equal(analysisStatus(analysis, { open: [] }).findings, false);
  });
});
