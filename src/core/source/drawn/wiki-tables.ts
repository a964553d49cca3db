import type { Range } from '../../text/range';
import type { Replacement, ReplacementPart } from '../../text/rewritten';
import { bar, cellParts } from './bars';

const OPENING = /^[ \t]*\{\|/;
const CLOSING = /^[ \t]*\|\}/;
const ROW = /^[ \t]*\|-/;
const CAPTION = /^[ \t]*\|\+/;
/** Attributes of a cell stand before a single bar: `rowspan="2" | 规章`. */
const ATTRIBUTES = /^[^|[\]]*=\s*["']?[^|"']*["']?\s*\|(?!\|)/;

interface WikiRow {
  readonly cells: Range[];
}

/**
 * Tables in the notation of wikis ({| … |- … |}, a cell on its line behind | or !, or several with || between them), as rows
 * between bars. A line that begins with none of the marks goes on with the cell before it. A table that is not closed stays as
 * it is; of one that holds another only the inner one is read.
 */
export function wikiTables(text: string): Replacement[] {
  if (!text.includes('{|')) return [];
  const tables: Replacement[] = [];
  let open: { start: number; rows: WikiRow[] } | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (OPENING.test(line)) open = { start: index, rows: [] };
    else if (open !== null && CLOSING.test(line)) {
      const change = changeOf(text, open.start, index + line.length, open.rows);
      if (change !== null) tables.push(change);
      open = null;
    } else if (open !== null) readLine(text, { start: index, end: index + line.length }, open.rows);
  }
  return tables;
}

function readLine(text: string, { start, end }: Range, rows: WikiRow[]): void {
  const line = text.slice(start, end);
  const last = rows.at(-1);
  if (ROW.test(line)) rows.push({ cells: [] });
  else if (CAPTION.test(line)) return;
  else if (/^[ \t]*[|!]/.test(line)) {
    const row = last ?? { cells: [] };
    if (last === undefined) rows.push(row);
    const from = start + line.search(/[|!]/) + 1;
    row.cells.push(...cellsOf(text, from, end));
  } else {
    const cell = last?.cells.pop();
    if (cell !== undefined) last?.cells.push({ start: cell.start, end: start + line.trimEnd().length });
  }
}

/** The cells of a line behind its first mark, without their attributes. */
function cellsOf(text: string, from: number, to: number): Range[] {
  const cells: Range[] = [];
  for (let start = from; start <= to; ) {
    const next = /\|\||!!/.exec(text.slice(start, to));
    const end = next === null ? to : start + next.index;
    const attributes = ATTRIBUTES.exec(text.slice(start, end))?.[0].length ?? 0;
    cells.push({ start: start + attributes, end });
    start = end + 2;
  }
  return cells;
}

function changeOf(text: string, start: number, end: number, rows: readonly WikiRow[]): Replacement | null {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return null;
  const parts = filled.flatMap(({ cells }, i): ReplacementPart[] => [
    ...cells.flatMap((cell) => cellParts(contentOf(text, cell), cell.start)),
    bar(cells.at(-1)?.end ?? end, i === filled.length - 1 ? '|' : '|\n'),
  ]);
  return { start, end, parts };
}

/** What is printed in a cell, a part a line; two numbers on two lines are none together. */
function contentOf(text: string, { start, end }: Range): ReplacementPart[] {
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].flatMap(({ 0: words, index }) => {
    const part = { start: start + index, end: start + index + words.length };
    const parted = index > 0 && /\d\s*$/.test(text.slice(start, part.start)) && /^\d/.test(words);
    return parted ? [bar(part.start, ';'), part] : [part];
  });
}
