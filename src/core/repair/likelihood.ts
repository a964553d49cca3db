/** How likely it is that a number was printed for another one, by what the rest of the report says. */
import { compare, type Exact, equal, formatExact, subtract, ZERO } from '../arithmetic/exact';
import { relationKind } from '../relations/kinds/all';
import { fold } from '../text/fold';
import { type Changes, type Constraint, isBroken } from './constraint';
import type { Graph, Variable } from './graph';
import { printAs } from './printed-number';
import { type Slip, slip, slipBetween } from './slips';

/** Last year's figure of an indicator. */
export type LastYear = (indicator: string) => Exact | null;

/** What another place with the same number testifies. */
const REPEATED = 1.2;
/** What a percentage testifies that agreed with the number before. */
const WITNESS = 3;
/** Cost of moving a percentage that fitted neither number: it says next to nothing. */
const MOVED = 0.5;

/** What repeats and percentages say against the changes. */
export function evidence({ variables }: Graph, changes: Changes, slipped: readonly number[]): number {
  let cost = 0;
  for (const index of changes.keys()) {
    const variable = variables[index];
    if (slipped.includes(index)) cost += REPEATED * ((variable?.places.length ?? 1) - 1);
    else
      cost += variable?.constraints.some((constraint) => constraint.solving === 'quotient' && !isBroken(constraint))
        ? WITNESS
        : MOVED;
  }
  return cost;
}

/** Two numbers that stand in each other's place. */
export function isExchange([a, b]: readonly number[], changes: Changes, values: readonly Exact[]): boolean {
  if (a === undefined || b === undefined) return false;
  const [x, y] = [values[a] ?? ZERO, values[b] ?? ZERO];
  return equal(changes.get(a) ?? x, y) && equal(changes.get(b) ?? y, x);
}

/** The likeliest story of how this number came to be printed. */
export function slipOf(
  graph: Graph,
  lastYear: LastYear,
  index: number,
  changes: Changes,
  mended: readonly Constraint[],
): Slip {
  const variable = graph.variables[index];
  const value = changes.get(index);
  if (variable === undefined || value === undefined) return slip('other');
  const explanations = [slipBetween(printedOf(variable, variable.value), printedOf(variable, value))];
  if (
    mended.some(
      (constraint) =>
        relationKind(constraint.relation).isRepeat && constraint.terms.some((one) => one.variable === index),
    )
  )
    explanations.push(slip('stated'));
  const totals = mended.filter((constraint) =>
    constraint.terms.some(({ variable: one, term }) => one === index && term.role === 'total'),
  );
  if (totals.length > 0) explanations.push(slip('computed'), ...totalSlips(graph, index, value, totals));
  if (forgotPart(graph, index, value, mended)) explanations.push(slip('added'));
  const before = variable.indicator === null ? null : lastYear(variable.indicator);
  if (before !== null && equal(before, variable.value) && compare(before, { units: 9n, places: 0 }) > 0)
    explanations.push(slip('last-year'));
  return explanations.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** 其他515, which is the total less all others but one: who worked out the rest forgot a part. */
function forgotPart({ values }: Graph, index: number, value: Exact, mended: readonly Constraint[]): boolean {
  const gap = subtract(values[index] ?? ZERO, value);
  return mended.some(({ terms }) => {
    const parts = terms.filter(({ term }) => term.role === 'part');
    const others = parts.filter(({ variable }) => variable !== index);
    return (
      parts.length > FEWEST_PARTS &&
      parts.at(-1)?.variable === index &&
      others.some(({ variable }) => equal(values[variable] ?? ZERO, gap))
    );
  });
}

const FEWEST_PARTS = 2;

/** How a total comes to be printed that is not the sum: left at 0, a part in its place, an 其中 added once more. */
function totalSlips({ variables, values }: Graph, index: number, value: Exact, totals: readonly Constraint[]): Slip[] {
  const now = values[index] ?? ZERO;
  if (equal(now, ZERO)) return [slip('zero')];
  const isPart = totals.some(({ terms }) =>
    terms.some(({ variable }) => variable !== index && equal(values[variable] ?? ZERO, now)),
  );
  if (isPart) return [slip('sub-item')];
  const gap = subtract(now, value);
  const within = variables[index]?.constraints ?? [];
  const isAdded = within.some(({ terms }) =>
    terms.some(({ variable, term }) => term.role === 'subset' && equal(values[variable] ?? ZERO, gap)),
  );
  return isAdded ? [slip('added')] : [];
}

/** As it stands in its first place, without the marks of style; empty for a blank. */
function printedOf({ places, value }: Variable, wanted: Exact): string {
  const [place] = places;
  if (place === undefined) return formatExact(wanted);
  if (place.start === place.end && equal(wanted, value)) return '';
  const printed =
    equal(wanted, value) && /[0-9０-９]/.test(place.text)
      ? place.text
      : (printAs(place, wanted) ?? formatExact(wanted));
  return plain(printed);
}

const plain = (text: string): string => fold(text).replace(/[^0-9.]/g, '');
