import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analyze';
import { alignEdits } from '../../../src/core/drafting/align-table';
import { barTableAt } from '../../../src/core/drafting/bar-table';
import { blankReport } from '../../../src/core/drafting/blank-report';
import { fillEdits } from '../../../src/core/drafting/fill-cells';
import { blankTotals } from '../../../src/core/drafting/fill-totals';
import { nextStop, rangeOfStop, stopAt } from '../../../src/core/drafting/move-in-table';
import { pasteCells } from '../../../src/core/drafting/paste-cells';
import { FORMS } from '../../../src/core/forms/all';
import { applied } from '../../../src/core/repair/fix';

const ISSUER = '青屏县人民政府';
const COMMAND: string = JSON.parse(readFileSync('package.nls.zh-cn.json', 'utf8'))['command.newReport'];

const FORM = FORMS.find(({ id }) => id === 'disclosure-2021');

/** Whoever drafts a report with what the keys are bound to; every key and every character typed counts as one. */
class Drafter {
  keys: number;
  text: string;
  selection: { start: number; end: number };

  /** F1 and the command by its name, the body, the year and the sort of file as they are offered. */
  constructor() {
    assert.ok(FORM);
    const { text, caret } = blankReport({ issuer: ISSUER, year: 2025, form: FORM, markup: 'markdown' });
    this.text = text;
    this.selection = caret;
    this.keys = 1 + COMMAND.length + 1 + (ISSUER.length + 1) + 1 + 1;
  }

  type(characters: string): void {
    const { start, end } = this.selection;
    this.keys += characters.length;
    this.text = this.text.slice(0, start) + characters + this.text.slice(end);
    this.selection = { start: start + characters.length, end: start + characters.length };
  }

  tab(): void {
    const from = stopAt(this.text, this.selection.end);
    const to = from && nextStop(this.text, from, 'next');
    assert.ok(to);
    this.keys += 1;
    this.selection = rangeOfStop(this.text, to);
  }

  /** Numbers from cell to cell; null for a total, which is passed over. */
  fill(numbers: readonly (number | null)[]): void {
    for (const number of numbers) {
      if (number !== null) this.type(String(number));
      this.tab();
    }
  }

  /** Ctrl+F, the words, Enter, Escape, and Tab to the first cell behind them. */
  find(words: string): void {
    const start = this.text.indexOf(words);
    assert.ok(start >= 0);
    this.keys += 1 + words.length + 2;
    this.selection = { start, end: start + words.length };
    this.tab();
  }

  /** Ctrl+C in the spreadsheet, Ctrl+V here. */
  paste(rows: readonly (readonly (number | string)[])[]): void {
    const table = barTableAt(this.text, this.selection.end);
    const result = table && pasteCells(table, this.selection.end, rows.map((row) => row.join('\t')).join('\n'));
    assert.equal(result?.kind, 'fills');
    this.keys += 2;
    if (result?.kind === 'fills') this.text = applied(this.text, fillEdits(this.text, result.fillings));
  }

  /** The table at the caret is aligned when the keys rest. */
  rest(): void {
    const table = barTableAt(this.text, this.selection.end);
    if (table) this.text = applied(this.text, alignEdits(table, this.text));
  }

  /** Ctrl+Alt+G, A. */
  fillTotals(): void {
    this.keys += 2;
    this.text = applied(this.text, fillEdits(this.text, blankTotals(analyze(this.text, { format: 'markdown' }))));
  }
}

const PUBLISHED = [0, 0, 3, 2, 1, 25, 120, 40, 6, 31];
const NONE = [0, 0, 0, 0, 0, 0];
/** The rows of the request table from 一、 to the last result; the line of totals and 四、 follow. */
const RECEIVED = [
  [5, 2, 0, 0, 0, 1],
  [1, 0, 0, 0, 0, 0],
];
const ROWS = FORM?.tables.find(({ id }) => id === 'requests')?.rows ?? [];
const DRAWN_UP = ROWS.filter(({ id, heading }) => heading !== true && id !== 'requests.other');
const RESULTS = [
  [3, 1, 0, 0, 0, 1],
  [2, 0, 0, 0, 0, 0],
  // All are 0 between these two and the line of totals, which one more row follows.
  ...Array.from({ length: DRAWN_UP.length - RECEIVED.length - 4 }, () => NONE),
];
const CARRIED = [1, 1, 0, 0, 0, 0];
const CASES = [1, 0, 0, 0, null, 2, 0, 0, 0, null, 0, 0, 0, 0, null];

function draft(fillRequests: (drafter: Drafter) => void): Drafter {
  const drafter = new Drafter();
  drafter.fill(PUBLISHED);
  drafter.find('一、本年新收');
  fillRequests(drafter);
  drafter.find('结果维持');
  drafter.fill(CASES);
  drafter.fillTotals();
  return drafter;
}

const typed = draft((drafter) => {
  const rows = [...RECEIVED, ...RESULTS].flatMap((row) => [...row, null]);
  drafter.fill([...rows, ...Array<null>(7).fill(null), ...CARRIED, null]);
});

const pasted = draft((drafter) => {
  const blank = NONE.map(() => '');
  drafter.paste([...RECEIVED, ...RESULTS, blank, CARRIED]);
});

/** The same report without any of this: a character a key, one blank where an aligned table has many. */
const byHand = typed.text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---').length;

describe('from an empty window to a report whose tables are filled', () => {
  for (const [name, { text }] of Object.entries({ typed, pasted }))
    it(`nothing is found in it: ${name}`, () => {
      const { findings, coverage } = analyze(text, { format: 'markdown' });
      assert.deepEqual(
        findings.map(({ message }) => message.key),
        [],
      );
      assert.equal(coverage.unread, 0);
      assert.ok(coverage.relations.holds > 40);
    });

  it('both ways make the same report', () => assert.equal(pasted.text, typed.text));

  it("takes as many keys as the extension's page says", () => {
    const page = readFileSync('docs/extension/README.md', 'utf8');
    for (const keys of [byHand, typed.keys, pasted.keys])
      assert.ok(page.split(`| ${keys} |`).length === 3, String(keys));
  });
});
