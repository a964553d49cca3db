import type { FormTable, Row } from '../forms/form';
import { madeOnce } from '../text/made-once';
import { characters } from './characters';

/** A row of a form with all the names under which it is looked for, longest first. */
export interface NamedRow {
  readonly row: Row;
  readonly index: number;
  readonly names: readonly string[];
}

export interface NamedTable {
  readonly table: FormTable;
  readonly rows: readonly NamedRow[];
  /** Exact name → the rows that bear it. */
  readonly byName: ReadonlyMap<string, readonly NamedRow[]>;
  /** By the code of a name's last character: the lengths of the names that end in it, longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
  /** What a row of headers may say: the columns, and the words printed over several of them. */
  readonly columnNames: ReadonlySet<string>;
}

/** Printed over several columns. */
const SPANNING = ['申请人情况', '法人或其他组织', '信息内容'];
const NOTE = /\([^()]*\)$/;

/** The rows of a table by their names; made once for each table. */
export const namedTable = madeOnce((table: FormTable): NamedTable => {
  const rows = table.rows.map((row, index) => ({ row, index, names: namesOf(row) }));
  const byName = new Map<string, NamedRow[]>();
  for (const row of rows) {
    for (const name of row.names) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [row]);
      else same.push(row);
    }
  }
  const columns = [...table.columns, ...table.rows.flatMap((row) => row.columns ?? [])];
  const columnNames = new Set([...columns.map(({ label }) => label), ...SPANNING].map(characters));
  return { table, rows, byName, lengths: lengthsOf([...byName.keys()]), columnNames };
});

function lengthsOf(names: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, number[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const last = name.charCodeAt(name.length - 1);
    const known = lengths.get(last);
    if (known === undefined) lengths.set(last, [name.length]);
    else if (known.at(-1) !== name.length) known.push(name.length);
  }
  return lengths;
}

function namesOf(row: Row): string[] {
  const labels = [row.label, ...(row.variants ?? [])];
  const names = labels
    .flatMap((label) => [label, label.replace(NOTE, ''), label.replace(/^其中:/, '')])
    .map(characters);
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}
