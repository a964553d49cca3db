import type { LocalForm } from '../../forms/local/local-form';
import { type OpenRow, type SplitRelation, solve } from '../glued/solve-splits';
import type { Split } from '../glued/splits';
import { familiesOf } from './families';
import type { LocalRow } from './local-table';

/** A row of a local table whose digits may be split in several ways. */
export interface SplitRow extends Pick<LocalRow, 'name' | 'unit' | 'parent' | 'ofWhich'> {
  /** Its values, a column each, if they are certain; null for those that are no numbers. */
  readonly certain: readonly (number | null)[] | null;
  readonly splits: readonly Split[];
}

/** A total and its parts, by the indices of their rows. */
interface SplitFamily {
  readonly total: number;
  readonly parts: readonly number[];
}

/** What one family settles may settle the next. */
const ROUNDS = 3;

/**
 * The ways to split each row that are left when the rows are read together: no part is more than its whole, and where exactly one
 * way makes the parts of a total add up in every column, that is it. Where no way or several do, nothing is decided by it.
 */
export function settleSplits(rows: readonly SplitRow[], form: LocalForm | null): readonly (readonly Split[])[] {
  const families = familiesIn(rows, form);
  let splits: Splits = rows.map((row) => row.splits);
  for (let round = 0; round < ROUNDS; round++) {
    const before = splits;
    splits = withinWholes(rows, splits, families);
    for (const family of families) splits = addedUp(rows, splits, family);
    if (splits.every((own, i) => own.length === before[i]?.length)) break;
  }
  return splits;
}

/** By the form, and by 其中: parts in the unit of their whole. */
function familiesIn(rows: readonly SplitRow[], form: LocalForm | null): SplitFamily[] {
  const at = new Map(rows.map((row, i) => [row, i]));
  const known = familiesOf(rows, form)
    .filter(({ relation }) => relation.kind !== 'subset')
    .map(({ total, parts }) => ({ total: at.get(total) ?? -1, parts: parts.map((part) => at.get(part) ?? -1) }));
  const named = new Set(known.map(({ total }) => total));
  const printed = rows.flatMap(({ unit }, total) => {
    const parts = rows.flatMap((row, i) => (row.ofWhich && row.parent === total && row.unit === unit ? [i] : []));
    return parts.length === 0 || named.has(total) ? [] : [{ total, parts }];
  });
  return [...known, ...printed];
}

type Splits = readonly (readonly Split[])[];

/** Values that a row may have, each as a whole row; null where a value of it is not known. */
function waysOf(row: SplitRow | undefined, splits: readonly Split[]): readonly (readonly number[])[] | null {
  if (row?.certain == null) return splits.length === 0 ? null : splits.map(({ values }) => values);
  return row.certain.includes(null) ? null : [row.certain as readonly number[]];
}

const isWithin = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((value, column) => value <= (whole[column] ?? 0));

/** Without the splits that fit no split of the whole, or of a part. A contradiction leaves everything as it is. */
function withinWholes(rows: readonly SplitRow[], splits: Splits, families: readonly SplitFamily[]): Splits {
  const left = [...splits];
  for (const { total, parts } of families)
    for (const part of parts) {
      const [wholes, own] = [waysOf(rows[total], left[total] ?? []), waysOf(rows[part], left[part] ?? [])];
      if (wholes === null || own === null) continue;
      const fitting = (left[part] ?? []).filter(({ values }) => wholes.some((whole) => isWithin(values, whole)));
      const holding = (left[total] ?? []).filter(({ values }) => own.some((one) => isWithin(one, values)));
      if (fitting.length > 0) left[part] = fitting;
      if (holding.length > 0) left[total] = holding;
    }
  return left;
}

/** The only way in which the parts of a family add up in every column, if there is only one. */
function addedUp(rows: readonly SplitRow[], splits: Splits, { total, parts }: SplitFamily): Splits {
  const members = [total, ...parts];
  const open = members.filter((i) => rows[i]?.certain === null);
  if (open.every((i) => splits[i]?.length === 1)) return splits;
  const columns = Math.max(...members.map((i) => waysOf(rows[i], splits[i] ?? [])?.[0]?.length ?? 0));
  if (members.some((i) => waysOf(rows[i], splits[i] ?? []) === null)) return splits;
  const idOf = (row: number, column: number): string => `${row}/${column}`;
  const openRows = open.map(
    (i): OpenRow => ({
      ids: Array.from({ length: columns }, (_, column) => idOf(i, column)),
      splits: splits[i] ?? [],
    }),
  );
  const relations = Array.from(
    { length: columns },
    (_, column): SplitRelation => ({
      relation: { kind: 'sum' },
      left: [{ id: idOf(total, column), sign: 1 }],
      right: parts.map((part) => ({ id: idOf(part, column), sign: 1 })),
    }),
  );
  const known = (id: string): number | undefined => {
    const [row, column] = id.split('/').map(Number);
    return rows[row ?? -1]?.certain?.[column ?? -1] ?? undefined;
  };
  const solution = solve(openRows, relations, known);
  if (solution.contradiction || solution.splits.some((own) => own.length !== 1)) return splits;
  return splits.map((own, i) => (open.includes(i) ? (solution.splits[open.indexOf(i)] ?? own) : own));
}
