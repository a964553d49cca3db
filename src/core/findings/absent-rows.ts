import { compare, type Exact, formatExact, subtract, sum, ZERO } from '../arithmetic/exact';
import { formById } from '../forms/all';
import { type ExpandedRelation, expandRelations, type SignedIndicator } from '../forms/expand';
import { optionalIds } from '../forms/optional';
import type { Cell, Finding } from '../model/analysis';
import { relationKind } from '../relations/kinds/all';
import { findingAt } from './finding-at';

type Cells = ReadonlyMap<string, Cell>;

/** An equation of a form (sums and balances have plus signs only) in which one row is not printed, and what its other rows leave for it. */
interface Gap {
  readonly absent: SignedIndicator;
  /** Where the finding stands: the first printed row of the other side, a total. */
  readonly seat: Cell;
  readonly formula: string;
  readonly value: Exact;
}

/**
 * One row of a sum, or of the balance of requests, that the document does not print, where the others leave more than
 * zero for it: it fell out. A row that would be zero may be left out. Of the request table only 总计 is asked, so that a row
 * is named once.
 */
export function absentRows(formId: string, cells: Cells): Finding[] {
  const form = formById(formId);
  if (form === undefined || cells.size === 0) return [];
  const optional = optionalIds(form, (id) => cells.has(id));
  return expandRelations(form).flatMap((expanded) => {
    const gap = gapOf(expanded, cells, optional);
    if (gap === null) return [];
    const { absent, seat, formula, value } = gap;
    const args = { formula, rowIndicator: absent.id, totalIndicator: seat.id, suggested: formatExact(value) };
    return [findingAt('missing-value', 'hint', { key: 'missing-value.row', args }, seat)];
  });
}

function gapOf({ relation, left, right }: ExpandedRelation, cells: Cells, optional: ReadonlySet<string>): Gap | null {
  if (!relationKind(relation).bindsCells) return null;
  const [absent, ...more] = [...left, ...right].filter(({ id }) => !cells.has(id));
  if (absent === undefined || more.length > 0 || optional.has(absent.id) || !isWholeRow(absent.id)) return null;
  const [own, other] = left.includes(absent) ? [left, right] : [right, left];
  if (relation.kind === 'sum' && own === left) return null;
  const whole = valuesOf(other, cells);
  const rest = valuesOf(own, cells);
  const seat = cells.get(other[0]?.id ?? '');
  if (whole === null || rest === null || seat?.state !== 'number') return null;
  const value = subtract(sum(whole), sum(rest));
  if (compare(value, ZERO) <= 0) return null;
  const formula = [whole.map(formatExact).join('+'), ...rest.map(formatExact)].join('−');
  return { absent, seat, formula: `${formula} = ${formatExact(value)}`, value };
}

/** A blank is 0; null where a row is words or has several readings. */
function valuesOf(terms: readonly SignedIndicator[], cells: Cells): readonly Exact[] | null {
  const printed = terms.flatMap(({ id }) => cells.get(id) ?? []);
  if (printed.some(({ state }) => state === 'text' || state === 'ambiguous')) return null;
  return printed.map(({ value }) => value?.low ?? ZERO);
}

const isWholeRow = (id: string): boolean => !id.includes('/') || id.endsWith('/total');
