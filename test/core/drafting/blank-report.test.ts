import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { barCellOf, barTablesOf } from '../../../src/core/drafting/bar-table';
import { blankReport, type NewReport } from '../../../src/core/drafting/blank-report';
import { fillable } from '../../../src/core/drafting/cells-to-fill';
import { fillEdits } from '../../../src/core/drafting/fill-cells';
import { FORMS } from '../../../src/core/forms/all';
import { applied } from '../../../src/core/repair/fix';
import { isReport } from '../../../src/core/source/recognise';
import { widthInColumns } from '../../../src/core/text/width-in-columns';

const MARKUPS = ['markdown', 'plain'] as const;
const made = FORMS.flatMap((form) =>
  MARKUPS.map((markup) => {
    const draft: NewReport = { issuer: '青屏县', year: form.years[0], form, markup };
    return { ...draft, ...blankReport(draft) };
  }),
);
const formatOf = ({ markup }: NewReport) => (markup === 'markdown' ? { format: markup } : {});

/** With a number in each cell that is to be filled in. */
function filledIn(text: string): { text: string; typed: number } {
  const fillings = barTablesOf(text).flatMap((table) =>
    fillable(table).flatMap((place, i) => {
      const cell = barCellOf(table, place);
      return cell ? [{ start: cell.start, end: cell.end, newText: String(i % 7) }] : [];
    }),
  );
  return { text: applied(text, fillEdits(text, fillings)), typed: fillings.length };
}

describe('a new report', () => {
  for (const draft of made) {
    const { form, markup, text: blank } = draft;
    const name = `${form.id}, ${markup}`;
    it(`is recognised as a report of its body, year and form: ${name}`, () => {
      const { issuer, year, form: found, findings } = analyze(blank, formatOf(draft));
      assert.ok(isReport(blank));
      assert.deepEqual([issuer, year, found], ['青屏县', form.years[0], form.id]);
      assert.deepEqual(new Set(findings.map(({ message }) => message.key)), new Set(['notice.blank-table']));
    });

    it(`has every cell of the form for numbers, and no other: ${name}`, () => {
      const { text, typed } = filledIn(blank);
      const { tables, coverage } = analyze(text, formatOf(draft));
      const read = tables.flatMap(({ cells }) => [...cells.values()].filter(({ state }) => state === 'number'));
      assert.deepEqual([read.length, coverage.unread], [typed, 0]);
      assert.deepEqual(
        tables.flatMap(({ unplaced }) => unplaced),
        [],
      );
    });
  }

  it('has its caret in the first of these cells', () => {
    for (const { text, caret } of made) {
      assert.match(text.slice(text.lastIndexOf('\n', caret.start) + 1), /^\| (?:规章|（一）主动公开政府信息数)/);
      assert.match(text.slice(caret.start - 2, caret.start + 1), /^\| $|^\| {2}$/);
    }
  });

  it('has bars below each other, Chinese characters counted twice', () => {
    const text = made[0]?.text ?? '';
    const lines = text.split('\n').filter((line) => line.startsWith('| 一、') || line.startsWith('| （七）'));
    assert.equal(lines.length, 2);
    assert.equal(new Set(lines.map(widthInColumns)).size, 1);
  });

  it('has its numbers on one screen: a label of more than 21 characters juts out by itself', () => {
    const text = made.find(({ form }) => form.id === 'disclosure-2021')?.text ?? '';
    const rowOf = (label: string) => text.split('\n').find((line) => line.startsWith(`| ${label}`)) ?? '';
    const columnOfNumbers = (label: string) => widthInColumns(rowOf(label).split('|')[1] ?? '');
    assert.deepEqual(['一、', '（四）', '四、'].map(columnOfNumbers), [42, 42, 42]);
    assert.ok(columnOfNumbers('（六）其他处理') > 42);
    assert.ok(widthInColumns(rowOf('一、')) < 130);
  });

  it('is headed in Markdown, and plain without marks', () => {
    const texts = made.map(({ text }) => text);
    assert.ok(texts[0]?.startsWith('# 青屏县') && texts[0].includes('\n## 一、总体情况\n'));
    assert.ok(texts[1]?.startsWith('青屏县') && texts[1].includes('\n一、总体情况\n'));
  });
});
