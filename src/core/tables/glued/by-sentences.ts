import type { Range } from '../../text/range';
import type { Split } from './splits';
import type { ToldNumber, ToldNumbers } from './told-numbers';

/** The splits that are left, and the numbers of sentences by which they were chosen; none where these decide nothing. */
export interface ToldSplits {
  readonly left: readonly Split[];
  readonly by: readonly Range[];
}

/**
 * Of several ways to split a row the only one that has every number that sentences tell of its cells, if there is one. Sentences
 * that tell two numbers of one cell decide nothing.
 */
export function bySentences(ids: readonly string[], splits: readonly Split[], told: ToldNumbers): ToldSplits {
  const open = { left: splits, by: [] };
  if (splits.length < 2) return open;
  const said = ids.flatMap((id, column) => (told.get(id) ?? []).map((number) => ({ ...number, column })));
  if (said.length === 0) return open;
  const fits = ({ values }: Split, { value, column }: ToldNumber & { readonly column: number }): boolean =>
    values[column] === value;
  const left = splits.filter((split) => said.every((number) => fits(split, number)));
  return left.length === 1 ? { left, by: said } : open;
}
