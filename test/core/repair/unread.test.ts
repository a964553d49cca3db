import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model/analysis';
import { explain } from '../../../src/core/repair/explain';
import { applied } from '../../../src/core/repair/fix';
import { repair } from '../../../src/core/repair/repair';
import { generateReport } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { alarmsOf } from './support';

const REPORT = generateReport({ seed: 11, form: 'disclosure-2021', size: 2, blanks: false, oneRowOther: false });
const LAYOUT_NAMES = ['pipes', 'columns-loose', 'reading-order-dashes'];

const printed = (name: string): string => LAYOUTS.find((layout) => layout.name === name)?.render(REPORT).text ?? '';

const TOTALS = /^.*总计[(（]七[)）].*$/m;
const GRANTED = /^.*[(（]一[)）]予以公开.*$/m;

/** Puts in a row that no form has, printed as the totals are, before them. */
const withRow = (text: string, label: string, value: (total: string, column: number) => string): string =>
  text.replace(TOTALS, (totals) => `${valued(totals.replace(/总计[(（]七[)）]/, label), value)}\n${totals}`);

/** Other numbers in a line, as wide as they were. */
function valued(line: string, value: (old: string, column: number) => string): string {
  let column = 0;
  return line.replace(/\d+/g, (old) => value(old, column++).padStart(old.length));
}

const zeros = (): string => '0';
/** Three cases of natural persons: in the first column and in the last. */
const three = (_: string, column: number): string => (column === 0 || column === 6 ? '3' : '0');
const threeMore = (old: string, column: number): string =>
  column === 0 || column === 6 ? String(Number(old) + 3) : old;

const fixesOf = (analysis: Analysis): readonly number[] =>
  alarmsOf(analysis).map((finding) => repair(analysis, finding).length);

describe('a number in a table of which a printed row was not read', () => {
  for (const name of LAYOUT_NAMES) {
    it(`${name}: is not suggested to be changed, and it is said why`, () => {
      const text = withRow(printed(name), '另：口头答复', three).replace(TOTALS, (line) => valued(line, threeMore));
      const analysis = analyze(text);
      const alarms = alarmsOf(analysis);
      assert.equal(alarms.length, 2);
      assert.deepEqual(fixesOf(analysis), [0, 0]);
      for (const alarm of alarms) assert.deepEqual(explain(analysis, alarm), { key: 'fix.unread-rows', args: {} });
    });

    it(`${name}: is suggested where it alone explains all equations that are broken there`, () => {
      const text = withRow(printed(name), '另：口头答复', zeros);
      const slipped = text.replace(TOTALS, (line) => valued(line, (old, column) => (column === 1 ? `${old}7` : old)));
      const analysis = analyze(slipped);
      const [alarm] = alarmsOf(analysis);
      assert.ok(alarm);
      const fixes = repair(analysis, alarm);
      assert.equal(fixes.length, 1);
      assert.equal(applied(slipped, fixes[0]?.edits ?? []).replace(/ +/g, ' '), text.replace(/ +/g, ' '));
    });
  }
});

describe('a page mark between the rows of a table', () => {
  for (const [mark, unread] of [
    ['- 12 -', 0],
    ['7', 1],
  ] as const) {
    it(`"${mark}" is no row, and withholds no suggestion`, () => {
      const slip = (line: string): string => valued(line, (old, column) => (column === 1 ? `${old}7` : old));
      const text = printed('pipes')
        .replace(GRANTED, slip)
        .replace(TOTALS, (line) => `${mark}\n${slip(line)}`);
      const analysis = analyze(text);
      assert.equal(analysis.coverage.unread, unread);
      assert.ok(alarmsOf(analysis).some((finding) => repair(analysis, finding).length > 0));
    });
  }
});

/** The sum of the reviews is 6; no other number stands in the table. */
const reviews = (total: string, around = ''): string => `云岭县2022年政府信息公开工作年度报告

四、政府信息公开行政复议、行政诉讼情况
| 行政复议 | 行政诉讼 |
| 行政复议 | 未经复议直接起诉 | 复议后起诉 |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 5 | 1 | 0 | 0 | ${total} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
${around}
五、存在的主要问题
`;

describe('a number in a document of which more than a small share is unread', () => {
  const unread = '| 甲 | 11 | 12 | 13 | 14 |';

  it('is not suggested to be changed, and it is said how much was not read', () => {
    const analysis = analyze(reviews('8').replace('云岭县2022', `${unread}\n\n云岭县2022`));
    const { unread: count, figures } = analysis.coverage;
    assert.deepEqual([count, fixesOf(analysis)], [4, [0]]);
    const [alarm] = alarmsOf(analysis);
    assert.ok(alarm);
    assert.deepEqual(explain(analysis, alarm), { key: 'fix.unread-figures', args: { unread: 4, figures } });
  });

  it('is suggested to be changed where no more than two are unread', () => {
    const analysis = analyze(reviews('8').replace('云岭县2022', '| 甲 | 11 | 12 |\n\n云岭县2022'));
    assert.equal(analysis.coverage.unread, 2);
    assert.ok((fixesOf(analysis)[0] ?? 0) > 0);
  });
});

describe('a row of numbers behind a table', () => {
  it('is one of its rows that was not read', () => {
    assert.deepEqual(fixesOf(analyze(reviews('8', '| 3 | 4 |\n'))), [0]);
  });

  it('is none where a page ends there', () => {
    assert.ok((fixesOf(analyze(reviews('8', '\n— 3 —\n')))[0] ?? 0) > 0);
  });
});
