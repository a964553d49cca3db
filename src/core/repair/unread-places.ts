/** Where so much of a document was not read that a change of a number there could make a right number wrong. */
import type { Analysis, Coverage, Figure, Table } from '../model/analysis';
import { fold } from '../text/fold';
import { lineAt, lineRange } from '../text/lines';
import { madeOnce } from '../text/made-once';
import { isPageMark } from '../text/page-mark';
import type { Range } from '../text/range';

/**
 * A report of the usual size has 240 figures, and a row of its largest table has seven: one row is 3 % of them. Where more than 5 %
 * are unread, more than one row is, or whole sentences are, and what is missing may stand anywhere.
 */
const SMALL_SHARE = 0.05;
/** In a short text a stray number or two are a large share and say nothing. */
const FEW = 2;
/** A run of so many digits is a row of the request table whose borders are lost. */
const ROW_OF_DIGITS = 7;

/**
 * The tables of which printed rows were not read; every table and then the whole text, where more than a small share of its
 * figures is unread. Ranges are those of the text that was analysed; a number belongs to the first that holds it. Made once for each analysis.
 */
export const unreadPlaces = madeOnce((analysis: Analysis): readonly Range[] =>
  isMostlyRead(analysis.coverage)
    ? partlyReadTables(analysis)
    : [...analysis.tables, { start: 0, end: analysis.text.length }],
);

export const isMostlyRead = ({ unread, figures }: Coverage): boolean => unread <= Math.max(FEW, figures * SMALL_SHARE);

/** This is the place that asks whether all rows of a table were read. */
function partlyReadTables(analysis: Analysis): readonly Table[] {
  const { figures, tables, text } = analysis;
  const found = tablesWithout(analysis);
  let i = -1;
  let behind = 0;
  for (const [at, figure] of figures.entries()) {
    while ((tables[i + 1]?.start ?? text.length + 1) <= figure.start) behind = rowsEnd(analysis, ++i);
    const table = tables[i];
    if (table === undefined || found.has(table) || figure.role !== 'unread' || figure.start >= behind) continue;
    if (isInRow(analysis, at) || (figure.start < table.end && !isOfPage(analysis, table, figure))) found.add(table);
  }
  return [...found];
}

/** Tables with printed rows that were not read, or that print no value for a row where their other rows leave more than zero for it. */
function tablesWithout({ findings, tables }: Analysis): Set<Table> {
  const seats = findings.filter(({ message }) => message.key === 'missing-value.row');
  const withoutValue = seats.flatMap(({ start }) => tables.find((one) => one.start <= start && start < one.end) ?? []);
  return new Set([...tables.filter(({ unplaced }) => unplaced.length > 0), ...withoutValue]);
}

/** Up to where rows that belong to a table may stand behind its last cell: the next table, or the first full stop. */
function rowsEnd({ tables, text }: Analysis, index: number): number {
  const end = tables[index]?.end ?? 0;
  const next = tables[index + 1]?.start ?? text.length;
  const stop = text.slice(end, next).indexOf('。');
  return stop < 0 ? next : end + stop;
}

/** Whether an unread figure has another one beside it, or is a whole row. */
function isInRow({ text, figures }: Analysis, at: number): boolean {
  const [before, figure, after] = [figures[at - 1], figures[at] as Figure, figures[at + 1]];
  return (
    figure.text.length >= ROW_OF_DIGITS || areNeighbours(text, before, figure) || areNeighbours(text, figure, after)
  );
}

/** Nothing but blanks and borders of cells stands between two unread figures. */
const areNeighbours = (text: string, a: Figure | undefined, b: Figure | undefined): boolean =>
  a?.role === 'unread' && b?.role === 'unread' && /^[\s|｜]*$/.test(text.slice(a.end, b.start));

const LONE_NUMBER = /^\s*\d{1,3}\s*$/;

/** A mark of a page (- 3 -) alone on its line; a bare number only at the end of a page, or where the rows have several columns. */
function isOfPage({ text, lines }: Analysis, { cells }: Table, { start }: Figure): boolean {
  const { start: from, end } = lineRange(lines, lineAt(lines, start));
  const line = text.slice(from, end);
  if (isPageMark(fold(line).replace(/^[\s|]+|[\s|]+$/g, ''))) return true;
  return LONE_NUMBER.test(line) && (text.charAt(end) === '\f' || [...cells.keys()].some((id) => id.includes('/')));
}
