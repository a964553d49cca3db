import { compare, formatExact, ZERO } from '../arithmetic/exact';
import { addIntervals, type Interval, isPoint, point } from '../arithmetic/interval';
import { formById } from '../forms/all';
import { expandRelations } from '../forms/expand';
import { optionalIds } from '../forms/optional';
import type { Analysis, Cell } from '../model/analysis';
import { relationKind } from '../relations/kinds/all';
import { unreadAround } from '../repair/withheld';
import type { Filling } from './fill-cells';

/**
 * A number for every total that is blank and that its parts determine, totals of totals too. A total that two sums would fill
 * differently stays blank, and so does one whose parts are not all known: a part that is itself a total without a value, one
 * that is no exact number, a row that is not there or was not read. What is filled in already is not touched.
 */
export function blankTotals(analysis: Analysis): readonly Filling[] {
  const sums = sumsOf(analysis);
  const open = openTotals(sums);
  /** Null where two sums differ. */
  const found = new Map<Cell, Interval | null>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { total, parts } of sums) {
      const value = open.has(total) ? added(parts, open, found) : null;
      if (value === null) continue;
      const known = found.get(total);
      found.set(total, known === undefined || (known !== null && isSame(known, value)) ? value : null);
    }
  }
  return [...found].flatMap(([total, value]) => {
    const number = value && isPoint(value) ? value.low : null;
    if (number === null || unreadAround(analysis, [total])) return [];
    return [{ start: total.start, end: total.end, newText: formatExact(number) }];
  });
}

interface Sum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** The sums of the form over cells that are all there. */
function sumsOf({ form: formId, tables }: Analysis): readonly Sum[] {
  const form = formById(formId);
  if (!form) return [];
  const cells = new Map([...tables].reverse().flatMap((table) => [...table.cells]));
  const optional = optionalIds(form, (id) => cells.has(id));
  return expandRelations(form).flatMap(({ relation, left, right }) => {
    const { needsTotal, bindsCells } = relationKind(relation);
    const total = cells.get(left[0]?.id ?? '');
    if (!needsTotal || !bindsCells || !total) return [];
    const isThere = right.every(({ id }) => cells.has(id) || optional.has(id));
    const parts = right.flatMap(({ id }) => cells.get(id) ?? []);
    return isThere && parts.every(isKnown) ? [{ total, parts }] : [];
  });
}

const isKnown = ({ state, value }: Cell): boolean =>
  state !== 'text' && state !== 'ambiguous' && (!value || isPoint(value));

const isBlank = ({ state }: Cell): boolean => state === 'blank' || state === 'missing';

/** The blank totals of something that is filled in, or of such totals; one over nothing but blanks is not filled in at all. */
function openTotals(sums: readonly Sum[]): ReadonlySet<Cell> {
  const open = new Set<Cell>();
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const { total, parts } of sums) {
      if (isBlank(total) && parts.some((part) => !isBlank(part) || open.has(part))) open.add(total);
    }
  }
  return open;
}

/** Null while a part is a total that is not filled in yet. A blank part counts as nothing. */
function added(
  parts: readonly Cell[],
  open: ReadonlySet<Cell>,
  found: ReadonlyMap<Cell, Interval | null>,
): Interval | null {
  let sum = point(ZERO);
  for (const part of parts) {
    const known = open.has(part) ? (found.get(part) ?? null) : (part.value ?? point(ZERO));
    if (known === null) return null;
    sum = addIntervals(sum, known);
  }
  return sum;
}

const isSame = (a: Interval, b: Interval): boolean =>
  isPoint(a) && isPoint(b) && a.low !== null && b.low !== null && compare(a.low, b.low) === 0;
