import type { FormTable } from '../forms/form';
import type { Range } from '../text/range';
import { occurrences } from '../text/search/phrases';
import type { TextIndex } from '../text/search/text-index';
import { headStart } from './heads/head-start';
import { mayStandInTable } from './pieces/note';

/** A stretch of the text in which a table of a form may stand. */
export interface Zone extends Range {
  readonly table: FormTable;
}

/** Opening words of one table stand this close together. */
const CLUSTER = 400;
/** No statutory table is longer, however wide its columns are set. */
const LONGEST = 40_000;

interface Mark {
  readonly at: number;
  readonly table: FormTable;
  readonly opens: boolean;
  /** A new page prints it again over the same table. */
  readonly repeated: boolean;
}

/**
 * Where the given tables may stand, in document order. A zone ends before the next table, at the words that close it,
 * or where sentences begin.
 */
export function zonesOf(textIndex: TextIndex, tables: readonly FormTable[]): Zone[] {
  const { folded } = textIndex;
  const marks = marksOf(textIndex, tables);
  const zones: Zone[] = [];
  let i = 0;
  while (i < marks.length) {
    const mark = marks[i] as Mark;
    if (!mark.opens) {
      i++;
      continue;
    }
    let last = i;
    let next = i + 1;
    while (next < marks.length && !endsZone(marks[next] as Mark, mark.table)) {
      const other = marks[next] as Mark;
      if (other.opens && other.table === mark.table) {
        const isNear = other.at - (marks[last]?.at ?? 0) <= CLUSTER;
        if (!isNear && !other.repeated) break;
        if (isNear) last = next;
      }
      next++;
    }
    const limit = Math.min(marks[next]?.at ?? folded.length, mark.at + LONGEST);
    zones.push({
      table: mark.table,
      start: Math.max(headStart(folded, rowStart(folded, mark.at), mark.table), zones.at(-1)?.end ?? 0),
      end: sentenceStart(folded, marks[last]?.at ?? mark.at, limit),
    });
    i = next;
  }
  return zones;
}

const endsZone = (mark: Mark, table: FormTable): boolean => (mark.opens ? mark.table !== table : mark.table === table);

function marksOf(textIndex: TextIndex, tables: readonly FormTable[]): Mark[] {
  const marks: Mark[] = [];
  for (const table of tables) {
    for (const word of table.opening)
      for (const at of occurrences(textIndex, word))
        marks.push({ at, table, opens: true, repeated: table.repeated?.includes(word) === true });
  }
  if (marks.length === 0) return marks;
  for (const table of tables) {
    if (!marks.some((mark) => mark.table === table)) continue;
    for (const word of table.closing)
      for (const at of occurrences(textIndex, word)) marks.push({ at, table, opens: false, repeated: false });
  }
  return marks.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}

/** Bars and spaces before the first word on its line belong to the table. */
function rowStart(folded: string, at: number): number {
  let start = at;
  while (start > 0 && ' |*'.includes(folded.charAt(start - 1))) start--;
  return start;
}

/** Tables hold no full stops but those of notes, of cells and of the header's own note: the line with any other is text again. */
function sentenceStart(folded: string, from: number, limit: number): number {
  const zone = folded.slice(from, limit);
  let stop = zone.indexOf('。');
  while (stop >= 0 && mayStandInTable(lineUpTo(zone, stop))) stop = zone.indexOf('。', stop + 1);
  if (stop < 0) return limit;
  const line = lineStart(zone, stop);
  return from + (line > 1 ? line - 1 : stop);
}

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

/** What stands before a place on its line, at most so much. */
function lineUpTo(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
  return before.slice(lineStart(before, before.length));
}

const LONGEST_LINE = 400;
