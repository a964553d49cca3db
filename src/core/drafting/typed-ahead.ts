/**
 * Keys that somebody pressed faster than the caret moved. An editor that runs the moving keys elsewhere than the typing ones puts
 * a number that is typed right behind Tab into the cell that Tab is about to leave. Whoever gets the keys in the order in which
 * they were pressed knows where each belongs, and what the cells held before: this is kept here, and the text corrected by it.
 */
import { applied, type Edit } from '../repair/fix';
import { linesOf } from '../text/lines';
import type { Range } from '../text/range';
import { type BarCell, barTableAt } from './bar-table';
import { placeInCell } from './cells-to-fill';
import { rangeOfStop, type Stop } from './move-in-table';

export interface TypedAhead {
  /** Where the caret is when all keys have done what they do. */
  readonly at: Stop;
  /** What the cells of the tables concerned held before, by line. */
  readonly before: ReadonlyMap<number, readonly string[]>;
  /** What was typed into cells since, each once. */
  readonly typed: readonly TypedCell[];
}

interface TypedCell extends Stop {
  readonly text: string;
}

/** What one key changed: so many characters before the caret, or selected ones, went, and others came. */
export interface TypedKey {
  readonly removed: number;
  readonly text: string;
}

/** Somebody who stands in a table goes to a stop; `earlier` is what is still under way. */
export function goneTo(text: string, from: Stop, at: Stop, earlier: TypedAhead | null): TypedAhead {
  const before = new Map(earlier?.before ?? wordsByLine(text, from));
  // A cell that somebody comes back to holds what was typed into it: the next key there overwrites it, as it is selected.
  const known = wordsByLine(text, at);
  for (const [line, words] of known) if (!before.has(line)) before.set(line, words);
  for (const { line, column, text: words } of earlier?.typed ?? []) {
    if (line === at.line && column === at.column)
      before.set(
        line,
        (before.get(line) ?? []).map((old, i) => (i === column ? words : old)),
      );
  }
  const typed = (earlier?.typed ?? []).filter((one) => one.line !== at.line || one.column !== at.column);
  return { at, before, typed };
}

/**
 * What a cell may hold: numbers and words. A bar makes another cell and a line end another row; of brackets and quotation marks
 * an editor may write the second with the first, and where the caret is then nobody here knows.
 */
const IN_CELLS = /^[^\n\r\t|\\()[\]{}<>"'`（）［］〔〕【】〈〉《》「」『』“”‘’]*$/;

/**
 * A key pressed since; null for one that writes something else than a part of a cell, behind which nothing is known any more.
 * What replaces a part of what was typed here is a word on its way through an input method, or typed over.
 */
export function withKey(ahead: TypedAhead, { removed, text }: TypedKey): TypedAhead | null {
  const { line, column } = ahead.at;
  if (column === null || !IN_CELLS.test(text)) return null;
  const isHere = (one: TypedCell): boolean => one.line === line && one.column === column;
  const old = ahead.typed.find(isHere)?.text ?? '';
  const kept = old.slice(0, Math.max(0, old.length - removed));
  return { ...ahead, typed: [...ahead.typed.filter((one) => !isHere(one)), { line, column, text: kept + text }] };
}

/**
 * The edits after which every cell holds what it held before, or what was typed for it, in document order: none where the keys
 * were not faster than the caret. A table that ends the text gets a line behind it where the way leads there. Null where the tables are no longer those of before.
 */
export function corrections(text: string, { at, before, typed }: TypedAhead): readonly Edit[] | null {
  const edits: Edit[] = [];
  let rows: ReadonlyMap<number, readonly BarCell[]> = new Map();
  for (const [line, words] of [...before].sort(([a], [b]) => a - b)) {
    if (!rows.has(line)) rows = cellsByLine(text, line);
    const cells = rows.get(line);
    if (cells?.length !== words.length) return null;
    for (const [column, cell] of cells.entries()) {
      const written = typed.find((one) => one.line === line && one.column === column)?.text ?? words[column] ?? '';
      const wanted = written.trim();
      if (cell.text !== wanted) edits.push({ ...placeInCell(text, cell), newText: wanted });
    }
  }
  const isBeyond = at.line >= linesOf(text).starts.length;
  return isBeyond ? [...edits, { start: text.length, end: text.length, newText: '\n' }] : edits;
}

/** Where the caret belongs in the corrected text: behind what was typed, else on what the cell holds. */
export function caretOf(text: string, { at, typed }: TypedAhead): Range {
  const range = rangeOfStop(text, at);
  const written = typed.find(({ line, column }) => line === at.line && column === at.column);
  if (written === undefined) return range;
  // A blank behind a word is between it and the next one, which is not typed yet.
  const end = range.end + (/\S $/.test(written.text) && text[range.end] === ' ' ? 1 : 0);
  return { start: end, end };
}

/** The text as it will be: how a way goes on depends on which cells hold words. */
export const settled = (text: string, ahead: TypedAhead | null): string =>
  applied(text, (ahead && corrections(text, ahead)) ?? []);

const wordsByLine = (text: string, { line }: Stop): ReadonlyMap<number, readonly string[]> =>
  new Map([...cellsByLine(text, line)].map(([at, cells]) => [at, cells.map((cell) => cell.text)]));

/** The cells of the table on a line, by line; nothing where there is no table. */
function cellsByLine(text: string, line: number): ReadonlyMap<number, readonly BarCell[]> {
  const { starts } = linesOf(text);
  const table = barTableAt(text, starts[line] ?? text.length);
  const first = table ? starts.indexOf(table.start) : 0;
  return new Map((table?.rows ?? []).map(({ cells }, row) => [first + row, cells]));
}
