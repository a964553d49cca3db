import type { FormTable, Row } from '../../forms/form';
import { type LabelOrdinal, unitsOf } from './label-units';

/** One wording of a row, in pairs of neighbouring characters. */
export interface RowName {
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
  /** What all its pairs weigh together; above 0. */
  readonly weight: number;
}

/** A row of a form with what is printed of it beside its values. */
export interface RowIdentity {
  readonly row: Row;
  /** Its place in the table. */
  readonly index: number;
  readonly ordinal: LabelOrdinal | null;
  /** Numbers of the section and the chapter that it stands in; 0 for none. */
  readonly section: number;
  readonly chapter: number;
  readonly names: readonly RowName[];
}

export interface TableNames {
  readonly rows: readonly RowIdentity[];
  /** Pairs of characters of the headings: of sections, chapters and rows without values. */
  readonly headings: ReadonlySet<string>;
  /** All names by their last character, longest first. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
  /** How much a pair of characters tells: 1 if one row has it, less the more have it, `UNKNOWN` if none has. */
  readonly weightOf: (pair: string) => number;
}

const UNKNOWN = 0.6;
const LEAST = 0.12;
const NOTE = /\([^()]*[\u4e00-\u9fff]{3,}[^()]*\)$/;
const made = new WeakMap<FormTable, TableNames>();

/** Prepared once a table. */
export function tableNames(table: FormTable): TableNames {
  let names = made.get(table);
  if (names === undefined) {
    names = prepare(table);
    made.set(table, names);
  }
  return names;
}

/** 「公开」 of one word, 「公」 of a name of one character. */
export function pairsOf(words: string): string[] {
  if (words.length === 1) return [words];
  const pairs: string[] = [];
  for (let i = 0; i + 1 < words.length; i++) pairs.push(words.slice(i, i + 2));
  return pairs;
}

function prepare(table: FormTable): TableNames {
  const wordings = table.rows.map((row) => wordingsOf(row));
  const counts = new Map<string, number>();
  for (const words of wordings) {
    for (const pair of new Set(words.flatMap(pairsOf))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const weightOf = (pair: string): number => {
    const count = counts.get(pair);
    return count === undefined ? UNKNOWN : Math.max(LEAST, 1 / count);
  };
  const headings = new Set<string>();
  let [chapter, section] = [0, 0];
  const rows = table.rows.map((row, index): RowIdentity => {
    const units = unitsOf(row.label.replace(/^其中:/, ''));
    const ordinal = units.at(-1)?.ordinal ?? null;
    for (const unit of units) {
      if (unit.ordinal?.level === 'chapter') [chapter, section] = [unit.ordinal.number, 0];
      if (unit.ordinal?.level === 'section') section = unit.ordinal.number;
    }
    const above = row.heading === true ? units : units.slice(0, -1);
    for (const { words } of above) for (const pair of pairsOf(words)) headings.add(pair);
    const names = [...new Set(wordings[index])].map((words) => nameOf(words, weightOf));
    return { row, index, ordinal, section, chapter, names };
  });
  return { rows, headings, endings: endingsOf(wordings.flat()), weightOf };
}

function endingsOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const last = name.charAt(name.length - 1);
    endings.set(last, [...(endings.get(last) ?? []), name]);
  }
  return endings;
}

function nameOf(words: string, weightOf: (pair: string) => number): RowName {
  const pairs = new Set(pairsOf(words));
  let weight = 0;
  for (const pair of pairs) weight += weightOf(pair);
  return { words, pairs, weight };
}

/** The row's own words, without the heading of its section, with and without the note behind them. */
function wordingsOf(row: Row): string[] {
  const labels = [row.label, ...(row.variants ?? [])];
  return labels
    .flatMap((label) => [label, label.replace(NOTE, '')])
    .map((label) => ownWords(label.replace(/^其中:/, '')))
    .filter((words) => words !== '');
}

const ownWords = (label: string): string =>
  unitsOf(label)
    .filter(({ words }) => words !== '')
    .at(-1)?.words ?? '';
