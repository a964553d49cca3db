import type { NamedRow, NamedTable } from './names';

/** What may stand between a row's name and its values: the unit. */
const UNIT = /(?:万元|人次|件次|亿元|[件条次篇个人元])$/;
const UNIT_ENDS = '件条次篇个人元';

export interface Likeness {
  /** Row index → 0 to 1: how surely the label names that row. Rows that are not there score 0. */
  readonly scores: ReadonlyMap<number, number>;
  /** No label at all: the values may belong to any row. */
  readonly unnamed: boolean;
}

/**
 * Compares the characters before a group of values with the rows of a form. The name may be the tail of a longer text
 * (headers, group labels, the labels of blank rows before it) and may have lost or gained single characters.
 */
export function likeness(name: string, named: NamedTable): Likeness {
  const scores = new Map<number, number>();
  if (name.length === 0) return { scores, unnamed: true };
  for (const tail of tailsOf(name)) addExact(tail, name, named, scores);
  if (scores.size === 0) addAlike(name, named, scores);
  return { scores, unnamed: scores.size === 0 && name.length < 3 };
}

function tailsOf(name: string): string[] {
  if (!UNIT_ENDS.includes(name.charAt(name.length - 1))) return [name];
  const bare = name.replace(UNIT, '');
  return bare === name || bare === '' ? [name] : [name, bare];
}

const NONE: readonly number[] = [];

/** The longest row name that the text ends with. */
function addExact(tail: string, whole: string, named: NamedTable, scores: Map<number, number>): void {
  const { length } = tail;
  for (const long of named.lengths.get(tail.charCodeAt(length - 1)) ?? NONE) {
    const rows = long > length ? undefined : named.byName.get(tail.slice(length - long));
    if (rows === undefined) continue;
    for (const row of rows) raise(scores, row, long === length && tail === whole ? 1 : 0.97);
    return;
  }
}

function addAlike(name: string, named: NamedTable, scores: Map<number, number>): void {
  for (const row of named.rows) {
    let best = 0;
    for (const rowName of row.names) best = Math.max(best, alike(name, rowName));
    if (best >= 0.5) raise(scores, row, best * 0.9);
  }
}

/** Share of the row name's pairs of characters that occur in the tail of the text. */
function alike(name: string, rowName: string): number {
  if (rowName.length < 3) return name.includes(rowName) ? 0.7 : 0;
  const tail = name.slice(-(rowName.length * 2 + 12));
  let common = 0;
  for (let i = 0; i + 1 < rowName.length; i++) if (tail.includes(rowName.slice(i, i + 2))) common++;
  return common / (rowName.length - 1);
}

function raise(scores: Map<number, number>, row: NamedRow, score: number): void {
  if (score > (scores.get(row.index) ?? 0)) scores.set(row.index, score);
}
