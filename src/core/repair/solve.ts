/** What one variable would have to be for a broken relation to hold, the others unchanged. */
import { add, compare, type Exact, formatExact, negate, powerOfTen, subtract, ZERO } from '../arithmetic/exact';
import type { TermRole } from '../model/term-role';
import { relationKind } from '../relations/kinds/all';
import type { ValueOf } from '../relations/kinds/quotient';
import { type Changes, type Constraint, isLeft, percentage, valueIn, valuesOf } from './constraint';
import type { Graph } from './graph';
import type { Habits } from './habits';
import { slipBetween } from './slips';

/** A whole number that fits a percentage is only guessed if it is an easy slip away. */
const EASY = 2.5;
/** Whole numbers looked at around a percentage. */
const WINDOW = 400;
const MOST_GUESSES = 3;
const NONE = { top: ZERO, bottom: ZERO };

/** Never negative, never with more decimals than the variable has; empty where nothing definite follows. */
export function solutions(
  graph: Graph,
  constraint: Constraint,
  variable: number,
  changes: Changes,
  habits: Habits,
): readonly Exact[] {
  return candidates(constraint, variable, changes, graph.values, habits).filter((value) =>
    isPossible(graph, variable, value),
  );
}

function isPossible({ variables }: Graph, index: number, value: Exact): boolean {
  const variable = variables[index];
  if (variable === undefined || (value.units < 0n && variable.value.units >= 0n)) return false;
  const scaled = variable.places.some(({ scale }) => scale > 0);
  return (
    scaled || value.places <= variable.decimals || value.units % powerOfTen(value.places - variable.decimals) === 0n
  );
}

function candidates(
  constraint: Constraint,
  variable: number,
  changes: Changes,
  values: readonly Exact[],
  habits: Habits,
): readonly Exact[] {
  switch (constraint.solving) {
    case 'equation':
    case 'bound':
      return equation(constraint, variable, changes, values);
    case 'quotient':
      return quotient(constraint, variable, changes, values, habits);
    case 'nothing':
      return [];
  }
}

/** Left − right, and how often the variable enters it. */
function balance(constraint: Constraint, variable: number, changes: Changes, values: readonly Exact[]) {
  let [gap, coefficient] = [ZERO, 0];
  for (const one of constraint.terms) {
    const sign = (isLeft(constraint, one) ? 1 : -1) * one.sign;
    const value = valueIn(one, changes, values);
    gap = add(gap, sign < 0 ? negate(value) : value);
    if (one.variable === variable) coefficient += sign;
  }
  return { gap, coefficient };
}

function equation(constraint: Constraint, variable: number, changes: Changes, values: readonly Exact[]): Exact[] {
  const { gap, coefficient } = balance(constraint, variable, changes, values);
  if (coefficient !== 1 && coefficient !== -1) return [];
  const now = changes.get(variable) ?? values[variable] ?? ZERO;
  return [coefficient > 0 ? subtract(now, gap) : add(now, gap)];
}

function quotient(
  constraint: Constraint,
  variable: number,
  changes: Changes,
  values: readonly Exact[],
  { cutsOff }: Habits,
): Exact[] {
  const role = constraint.terms.find((one) => one.variable === variable)?.term.role;
  const of = valuesOf(constraint, changes, values);
  if (role === 'percent') {
    const computed = percentage(constraint, of, cutsOff);
    return computed === null ? [] : [computed];
  }
  return role === undefined ? [] : guesses(constraint, role, of, cutsOff);
}

/** Whole numbers that give the percentage and are an easy slip away from the printed one. */
function guesses(constraint: Constraint, role: TermRole, of: ValueOf, cutsOff: boolean): Exact[] {
  const [printed, percent] = [of(role), of('percent')];
  if (printed === null || percent === null || printed.places > 0 || percent.units <= 0n) return [];
  const found: { value: Exact; cost: number }[] = [];
  for (const value of wholeNumbers(constraint, role, of)) {
    const computed = percentage(constraint, (one) => (one === role ? value : of(one)), cutsOff);
    if (computed === null || compare(computed, percent) !== 0) continue;
    const { cost } = slipBetween(formatExact(printed), formatExact(value));
    if (cost <= EASY) found.push({ value, cost });
  }
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_GUESSES)
    .map(({ value }) => value);
}

/** The whole numbers around the one that the percentage gives exactly. */
function wholeNumbers({ relation }: Constraint, role: TermRole, of: ValueOf): Exact[] {
  const { top, bottom } = relationKind(relation).quotient.back(role, of, relation.spec ?? {}) ?? NONE;
  if (bottom.units <= 0n || top.units < 0n) return [];
  const centre = (top.units * powerOfTen(bottom.places)) / (bottom.units * powerOfTen(top.places));
  const half = BigInt(WINDOW / 2);
  const first = centre > half ? centre - half : 0n;
  return Array.from({ length: WINDOW + 1 }, (_, i) => ({ units: first + BigInt(i), places: 0 }));
}
