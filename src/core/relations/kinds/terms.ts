/** What the kinds share: sums of terms, and how terms are shown in formulas. */
import { add, type Exact, formatExact, negate, parseExact, scale, subtract, ZERO } from '../../arithmetic/exact';
import { addIntervals, type Interval, isPoint, point } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import type { FindingKey } from '../../model/codes';
import type { Message } from '../../model/message';
import type { TermRole } from '../../model/term-role';
import type { KindJudgement } from './kind';

export const NIL = point(ZERO);

/** The value of a term; a blank one is 0. */
export const amount = (term: Term): Interval => term.value ?? NIL;

export function withRole(terms: readonly Term[], role: TermRole): Term[] {
  const found: Term[] = [];
  for (const term of terms) if (term.role === role) found.push(term);
  return found;
}

export function sumOfTerms(terms: readonly Term[]): Interval {
  let sum = NIL;
  for (const term of terms) sum = sum === NIL ? amount(term) : addIntervals(sum, amount(term));
  return sum;
}

export const show = (term: Term): string => term.text || '0';
const MINUS = '−'.charCodeAt(0);

/** `7+8925−91`; `0` for no terms. */
export function showSum(terms: readonly Term[]): string {
  let shown = '';
  for (const term of terms) {
    const text = show(term);
    shown += shown === '' || text.charCodeAt(0) === MINUS ? text : `+${text}`;
  }
  return shown || '0';
}

/** The single value of a point, or an end of an interval: for formulas only. */
export const middle = (i: Interval): Exact => i.low ?? i.high ?? ZERO;

/** The powers of ten that a term may be printed with. */
const SCALED = /^(.*?)(万亿|千万|百万|亿|万|千|百)?$/;
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** 2.811, not the lower end of what it may stand for. */
export function printedValue(term: Term): Exact {
  const [, digits = '', power = ''] = SCALED.exec(show(term).replace('−', '-')) ?? [];
  const printed = parseExact(digits);
  return printed === null ? middle(amount(term)) : scale(printed, POWERS[power] ?? 0);
}

/** The sum of terms as printed. */
const printedSum = (terms: readonly Term[]): Exact => terms.reduce((all, term) => add(all, printedValue(term)), ZERO);

/** `6` for a difference of 6 in either direction. */
export function difference(a: readonly Term[], b: readonly Term[]): string {
  const d = subtract(printedSum(a), printedSum(b));
  return formatExact(d.units < 0n ? negate(d) : d);
}

/** `a+b = c`, or only `c` where there is one exact term, so that a formula repeats nothing. */
export function withSum(terms: readonly Term[], value: Interval): string {
  if (terms.length === 1) return showSum(terms);
  return isPoint(value) ? `${showSum(terms)} = ${formatExact(middle(value))}` : showSum(terms);
}

type Args = Message['args'];

/** The text of a term under `name`, and under `nameIndicator` what it stands for. */
export function termArguments(name: string, term: Term | undefined): Args {
  const args: Record<string, string | number> = {};
  if (term?.indicator !== undefined) args[`${name}Indicator`] = term.indicator;
  args[name] = term === undefined ? '' : show(term);
  return args;
}

export const holding = (arithmetic: string): KindJudgement => ({
  verdict: 'holds',
  arithmetic,
  reason: null,
  message: null,
});

/** The arguments of the message are made only if it is shown. */
export const violated = (arithmetic: string, key: FindingKey, args: () => Args): KindJudgement => ({
  verdict: 'violated',
  arithmetic,
  reason: null,
  message: () => ({ key, args: { formula: arithmetic, ...args() } }),
});
