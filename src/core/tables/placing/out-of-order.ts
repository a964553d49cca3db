import type { Group } from '../group';
import type { NamedTable } from '../names';
import { EXACT_LIKENESS } from './plain-order';

/** By a full name that only one row bears and only one printed row has, where that row was not found in order. */
export function placeOutOfOrder(
  rowOf: number[],
  groups: readonly Group[],
  exact: readonly ReadonlyMap<number, number>[],
  { rows, columnNames }: NamedTable,
): void {
  const taken = new Set(rowOf);
  const claimed = new Map<number, number>();
  for (const [i, scores] of exact.entries())
    for (const [row, score] of scores)
      if (score >= EXACT_LIKENESS && rowOf[i] === -1) claimed.set(row, (claimed.get(row) ?? 0) + 1);
  for (let i = 0; i < rowOf.length; i++) {
    if (rowOf[i] !== -1) continue;
    const name = groups[i]?.name ?? '';
    // 其他 and 总计 are names of columns, too.
    const isFull = (row: number): boolean =>
      rows[row]?.names.some((one) => !columnNames.has(one) && name.includes(one)) === true;
    const isSure = ([row, score]: [number, number]): boolean =>
      score >= EXACT_LIKENESS && !taken.has(row) && claimed.get(row) === 1 && isFull(row);
    const sure = [...(exact[i] ?? [])].filter(isSure);
    const [only] = sure;
    if (sure.length !== 1 || only === undefined) continue;
    rowOf[i] = only[0];
    taken.add(only[0]);
  }
}
