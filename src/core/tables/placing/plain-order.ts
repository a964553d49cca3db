import type { Group } from '../group';
import type { NamedTable } from '../names';
import { labelUnits } from './label-units';
import type { TableNames } from './row-names';

/** So like a name is a label that bears it, whatever stands before it. */
export const EXACT_LIKENESS = 0.97;
/** 其他, 总计, with the numeral of a Chinese ordinal before them. */
const SHORT_NAME = 3;

/**
 * The usual case, in one pass: every group bears the name of one row, in the order of the form. Null for any other. `exact` has
 * for each group how like its label is to the names of the rows.
 */
export function plainOrder(
  folded: string,
  groups: readonly Group[],
  exact: readonly ReadonlyMap<number, number>[],
  named: NamedTable,
  names: TableNames,
): readonly number[] | null {
  const rows = inOrder(exact.map((scores, i) => withOwnOrdinal(folded, groups[i], scores, names)));
  return rows !== null && isOneWay(rows, named) ? rows : null;
}

function inOrder(scores: readonly ReadonlyMap<number, number>[]): number[] | null {
  const rows: number[] = [];
  let last = -1;
  for (const one of scores) {
    let next = Number.MAX_SAFE_INTEGER;
    for (const [row, score] of one) if (score >= EXACT_LIKENESS && row > last && row < next) next = row;
    if (next === Number.MAX_SAFE_INTEGER) return null;
    rows.push(next);
    last = next;
  }
  return rows;
}

/** No row of one way of printing beside one of another: (六)其他处理 over 1. 2. 3. is their heading. */
function isOneWay(rowOf: readonly number[], { table }: NamedTable): boolean {
  const ids = new Set(rowOf.map((row) => table.rows[row]?.id));
  return (table.alternatives ?? []).filter((way) => way.some((id) => ids.has(id))).length <= 1;
}

/** 「(六)其他」 is not 「3.其他」: a name of two characters needs the ordinal that the form gives it. */
function withOwnOrdinal(
  folded: string,
  group: Group | undefined,
  scores: ReadonlyMap<number, number>,
  { rows }: TableNames,
): ReadonlyMap<number, number> {
  const last = group?.label.at(-1);
  if (group === undefined || last === undefined || group.name.length > SHORT_NAME) return scores;
  const ordinal = labelUnits(folded, last).at(-1)?.ordinal;
  return new Map([...scores].filter(([row]) => ordinal?.number === rows[row]?.ordinal?.number));
}
