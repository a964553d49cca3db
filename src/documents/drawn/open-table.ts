import type { DrawnCell, DrawnTable } from './drawn-table';
import type { PlacedText } from './lay-out';
import { linePieces } from './pieces-of-line';
import type { PageBlock, ReadPage } from './read-page';
import type { TextLine } from './text-lines';

/** A table without lines is told by so many columns of numbers in so many rows. */
const [FEWEST_COLUMNS, FEWEST_ROWS] = [3, 4];
/** Words of one column begin at one place, to so many points. */
const SAME_START = 4;

const NUMBER = /^-?\d[\d.,]*$/;
const ORDINAL = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])/;

/** The blocks of a page, tables without lines told from running text. */
export function withOpenTables(page: ReadPage): ReadPage {
  const blocks = page.blocks.flatMap((block): PageBlock[] => {
    const found = 'lines' in block ? openTable(block.lines, page.number) : null;
    if (found === null) return [block];
    const { before, table, behind } = found;
    return [{ lines: before }, { table }, { lines: behind }].filter((one) => !('lines' in one) || one.lines.length > 0);
  });
  return { ...page, blocks };
}

/** Lines before, inside and behind a table. */
interface OpenTable {
  readonly before: readonly TextLine[];
  readonly table: DrawnTable;
  readonly behind: readonly TextLine[];
}

interface Line {
  readonly line: TextLine;
  readonly words: readonly PlacedText[];
  readonly numbers: readonly PlacedText[];
}

/**
 * A table without lines whose labels go on below the line that has their numbers. Read line by line, such a label is torn
 * apart and its numbers fall to another. Null where the lines do not show it: each row must have the same columns of numbers,
 * and no label may begin on a line without numbers, for then they may stand anywhere beside it.
 */
function openTable(lines: readonly TextLine[], page: number): OpenTable | null {
  const split = lines.map(splitLine);
  const first = split.findIndex(isRow);
  const columns = split[first]?.numbers ?? [];
  const last = split.reduce((found, line, i) => (isRow(line) ? i : found), -1);
  const inside = split.slice(first, last + 1);
  const rows = inside.filter(isRow);
  if (first < 0 || rows.length < FEWEST_ROWS || inside.length === rows.length) return null;
  if (!rows.every((row) => sameColumns(row.numbers, columns))) return null;
  const start = Math.min(...rows.map(({ numbers }) => numbers[0]?.x ?? 0));
  const rest = inside.filter((line) => !isRow(line));
  if (!rest.every(({ words, numbers }) => numbers.length === 0 && words.every((word) => isGoingOn(word, start))))
    return null;
  const behind = split.findIndex((line, i) => i > last && !line.words.every((word) => isGoingOn(word, start)));
  const end = behind < 0 ? split.length : behind;
  return {
    before: lines.slice(0, first),
    table: tableOf(split.slice(first, end), page),
    behind: lines.slice(end),
  };
}

function splitLine(line: TextLine): Line {
  const pieces = linePieces(line);
  let words = pieces.length;
  while (words > 0 && NUMBER.test(pieces[words - 1]?.text ?? '')) words--;
  return { line, words: pieces.slice(0, words), numbers: pieces.slice(words) };
}

const isRow = ({ words, numbers }: Line): boolean => words.length > 0 && numbers.length >= FEWEST_COLUMNS;

/** The same columns: each number begins, ends or stands in the middle where that of the first row does. */
const sameColumns = (numbers: readonly PlacedText[], columns: readonly PlacedText[]): boolean =>
  numbers.length === columns.length &&
  numbers.every((number, i) => {
    const column = columns[i] as PlacedText;
    const off = [
      number.x - column.x,
      number.x + number.width - column.x - column.width,
      number.x + number.width / 2 - column.x - column.width / 2,
    ];
    return off.some((distance) => Math.abs(distance) <= SAME_START);
  });

/** Words of a label that began above: left of the numbers, no ordinal before them. */
const isGoingOn = ({ text, x, width }: PlacedText, start: number): boolean =>
  x + width <= start && !ORDINAL.test(text) && !/[。；]$/.test(text);

function tableOf(lines: readonly Line[], page: number): DrawnTable {
  const starts = startsOf(lines.flatMap(({ words }) => words.map(({ x }) => x)));
  const cells: (DrawnCell & { readonly lines: string[] })[] = [];
  let row = -1;
  const cellAt = (column: number): { readonly lines: string[] } => {
    const found = cells.find((cell) => cell.row === row && cell.column === column);
    if (found !== undefined) return found;
    const made = { row, column, rows: 1, columns: 1, page, lines: [], full: false };
    cells.push(made);
    return made;
  };
  let numbers = 0;
  for (const line of lines) {
    if (isRow(line)) {
      row++;
      for (let column = 0; column < starts.length; column++) cellAt(column);
    }
    for (const word of line.words) cellAt(columnOf(starts, word.x)).lines.push(word.text);
    for (const [i, number] of line.numbers.entries()) cellAt(starts.length + i).lines.push(number.text);
    numbers = Math.max(numbers, line.numbers.length);
  }
  const xs = Array.from({ length: starts.length + numbers + 1 }, (_, i) => i);
  return { open: true, xs, rows: row + 1, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

function startsOf(places: readonly number[]): number[] {
  const starts: number[] = [];
  for (const x of [...places].sort((a, b) => a - b))
    if (x - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_START) starts.push(x);
  return starts;
}

const columnOf = (starts: readonly number[], x: number): number =>
  Math.max(0, starts.filter((start) => start <= x + 0.01).length - 1);
