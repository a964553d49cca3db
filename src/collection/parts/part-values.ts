import type { Exact } from '../../core/arithmetic/exact';
import { isPoint } from '../../core/arithmetic/interval';
import type { Analysis, Cell } from '../../core/model/analysis';

/** What a report of a part says: its body, and its numbers by indicator. */
export interface PartReport {
  readonly body: string;
  readonly values: ReadonlyMap<string, Exact>;
}

/**
 * What each body counts for itself, so that the whole is their sum: requests, reviews and lawsuits, decisions, normative
 * documents. Items that bodies share, publications and channels are not, since one notice is published by many; nor
 * are amounts, which reports round as they like.
 */
const ADDS_UP =
  /^(?:requests?\.|review\.|litigation\.|normative\.(?:made|repealed|in-force)$|(?:licensing|punishment|coercion)\.decisions$)/;

/** The cells of a report whose numbers add up over bodies, each indicator once, as it is first printed. */
export function addableCells({
  tables,
}: Analysis): ReadonlyMap<string, Cell & { readonly value: { readonly low: Exact } }> {
  const found = new Map<string, Cell & { readonly value: { readonly low: Exact } }>();
  for (const { cells } of tables)
    for (const [id, cell] of cells) if (ADDS_UP.test(id) && !found.has(id) && hasNumber(cell)) found.set(id, cell);
  return found;
}

/** A blank is no zero here: a body that left a row blank may have left it out. */
const hasNumber = (cell: Cell): cell is Cell & { readonly value: { readonly low: Exact } } =>
  cell.state === 'number' && cell.value !== null && isPoint(cell.value);

/** What is kept of a report of a part. */
export const partReport = (body: string, analysis: Analysis): PartReport => ({
  body,
  values: new Map([...addableCells(analysis)].map(([id, { value }]) => [id, value.low])),
});
