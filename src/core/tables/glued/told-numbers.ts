import type { Range } from '../../text/range';
import { occurrences } from '../../text/search/phrases';
import type { TextIndex } from '../../text/search/text-index';

/** A number that a sentence tells of a cell, in plain digits. */
export interface ToldNumber extends Range {
  readonly value: number;
}

/** Told numbers by the id of the cell that they are told of. */
export type ToldNumbers = ReadonlyMap<string, readonly ToldNumber[]>;

/** Rows that no equation binds: documents. */
const ROWS: readonly (readonly [id: string, words: string])[] = [
  ['normative', '规范性文件'],
  ['regulations', '规章'],
];
/** Rules of conduct are no 规章, nor is what is told of both together. */
const OTHER = /规章制度|规章[和、及与]|规范性文件[和、及与]规章/;
const COLUMNS: readonly (readonly [id: string, words: RegExp])[] = [
  ['made', /制[发定]|出台|印发|新制作/],
  ['repealed', /废止|失效/],
  ['in-force', /现行有效|继续有效/],
  ['published', /(?:新|主动)公开/],
];
/** A clause around the name of a row: no other clause, no bracket, no table. */
const BEFORE = /[^,。;:!?()|\n\r]{0,40}$/;
const BEHIND = /^[^,。;:!?()|\n\r]{0,24}/;
/** Two digits or more: one digit fits too many splits by chance. */
const COUNT = /(?<![\d.第〔])\d{2,8}(?![\d.])(?=\s*[件份部个])/g;

/** What the sentences outside of the tables (`zones`) tell of cells that no equation binds. */
export function toldNumbers(textIndex: TextIndex, zones: readonly Range[]): ToldNumbers {
  const told = new Map<string, ToldNumber[]>();
  for (const [row, words] of ROWS) {
    for (const at of occurrences(textIndex, words)) {
      if (zones.some(({ start, end }) => at >= start && at < end)) continue;
      const one = toldAt(textIndex.folded, at, words.length);
      if (one === null) continue;
      const id = `${row}.${one.column}`;
      told.set(id, [...(told.get(id) ?? []), one.number]);
    }
  }
  return told;
}

/** The only number and the only column of the clause around a row's name. */
function toldAt(folded: string, at: number, length: number): { column: string; number: ToldNumber } | null {
  const before = BEFORE.exec(folded.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const behind = BEHIND.exec(folded.slice(at + length, at + length + 24))?.[0] ?? '';
  const start = at - before.length;
  const clause = folded.slice(start, at + length + behind.length);
  const [count, ...others] = clause.matchAll(COUNT);
  const columns = COLUMNS.filter(([, words]) => words.test(clause));
  const [column] = columns;
  if (count === undefined || others.length > 0 || columns.length !== 1 || column === undefined || OTHER.test(clause))
    return null;
  const from = start + count.index;
  return { column: column[0], number: { value: Number(count[0]), start: from, end: from + count[0].length } };
}
