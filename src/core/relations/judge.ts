/** One evaluator for all relations: exact, total, speaking no language. */
import { add, compare, type Exact, formatExact, negate, parseExact, scale, subtract, ZERO } from '../arithmetic/exact';
import { addIntervals, entirelyBelow, type Interval, isPoint, meets, point } from '../arithmetic/interval';
import type { Message, Term, TermRole } from '../model/analysis';
import type { Verdict } from '../model/schema';
import type { RelationDraft } from './draft';

export interface Judgement {
  readonly verdict: Verdict;
  /** The formula with numbers filled in. */
  readonly arithmetic: string;
  readonly reason: Message | null;
  /** What the finding says if the verdict is `violated`. */
  readonly message: Message | null;
}

const NIL = point(ZERO);
const ONE = point({ units: 1n, places: 0 });

const amount = (term: Term): Interval => term.value ?? NIL;
function withRole(terms: readonly Term[], role: TermRole): Term[] {
  const found: Term[] = [];
  for (const term of terms) if (term.role === role) found.push(term);
  return found;
}

function total(terms: readonly Term[]): Interval {
  let sum = NIL;
  for (const term of terms) sum = sum === NIL ? amount(term) : addIntervals(sum, amount(term));
  return sum;
}

const show = (term: Term): string => term.text || '0';
const MINUS = '−'.charCodeAt(0);

/** `7+8925−91`; `0` for no terms. */
function showSum(terms: readonly Term[]): string {
  let shown = '';
  for (const term of terms) {
    const text = show(term);
    shown += shown === '' || text.charCodeAt(0) === MINUS ? text : `+${text}`;
  }
  return shown || '0';
}

/** The single value of a point, or an end of an interval: for formulas only. */
const middle = (i: Interval): Exact => i.low ?? i.high ?? ZERO;

/** The powers of ten that a term may be printed with. */
const SCALED = /^(.*?)(万亿|千万|百万|亿|万|千|百)?$/;
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** 2.811, not the lower end of what it may stand for. */
function printedValue(term: Term): Exact {
  const [, digits = '', power = ''] = SCALED.exec(show(term).replace('−', '-')) ?? [];
  const printed = parseExact(digits);
  return printed === null ? middle(amount(term)) : scale(printed, POWERS[power] ?? 0);
}

/** The sum of terms as printed. */
const printedSum = (terms: readonly Term[]): Exact => terms.reduce((all, term) => add(all, printedValue(term)), ZERO);

/** `6` for a difference of 6 in either direction. */
function difference(a: readonly Term[], b: readonly Term[]): string {
  const d = subtract(printedSum(a), printedSum(b));
  return formatExact(d.units < 0n ? negate(d) : d);
}

/** `a+b = c`, or only `c` where there is one exact term, so that a formula repeats nothing. */
function withSum(terms: readonly Term[], value: Interval): string {
  if (terms.length === 1) return showSum(terms);
  return isPoint(value) ? `${showSum(terms)} = ${formatExact(middle(value))}` : showSum(terms);
}

const holds = (arithmetic: string): Judgement => ({ verdict: 'holds', arithmetic, reason: null, message: null });

type Args = Record<string, string | number>;

/** What does not hold accuses, unless the draft may only confirm: then nobody asks for the arguments of its message. */
function violated(draft: RelationDraft, arithmetic: string, key: string, args: () => Args): Judgement {
  const { confirmingOnly, shown } = draft;
  if (confirmingOnly !== undefined && shown !== true)
    return { verdict: 'undecidable', arithmetic, reason: confirmingOnly, message: null };
  const message = { key, args: { formula: arithmetic, ...args() } };
  return { verdict: 'violated', arithmetic, reason: null, message };
}

/** The text of a term under `name`, and under `nameIndicator` what it stands for. */
function about(name: string, term: Term | undefined): Args {
  const args: Args = {};
  if (term?.indicator !== undefined) args[`${name}Indicator`] = term.indicator;
  args[name] = term === undefined ? '' : show(term);
  return args;
}

function judgeSum(draft: RelationDraft): Judgement {
  const [whole] = withRole(draft.terms, 'total');
  const parts = withRole(draft.terms, 'part');
  const left = whole === undefined ? NIL : amount(whole);
  const right = total(parts);
  const sign = meets(left, right) ? '=' : '≠';
  const arithmetic = `${whole ? show(whole) : '0'} ${sign} ${withSum(parts, right)}`;
  if (sign === '=') return holds(arithmetic);
  const key = entirelyBelow(right, left) ? 'sum.below' : 'sum.above';
  return violated(draft, arithmetic, key, () => ({
    ...about('total', whole),
    difference: difference(whole ? [whole] : [], parts),
  }));
}

function judgeBalance(draft: RelationDraft): Judgement {
  const left = withRole(draft.terms, 'left');
  const right = withRole(draft.terms, 'right');
  const [a, b] = [total(left), total(right)];
  const sign = meets(a, b) ? '=' : '≠';
  const arithmetic = `${showSum(left)} ${sign} ${showSum(right)}`;
  if (sign === '=') return holds(arithmetic);
  const formula = `${withSum(left, a)} ≠ ${withSum(right, b)}`;
  return violated(draft, formula, 'balance.violated', () => ({ difference: difference(left, right) }));
}

function largest(terms: readonly Term[]): Term | undefined {
  return terms.reduce<Term | undefined>(
    (best, term) => (best === undefined || compare(middle(amount(term)), middle(amount(best))) > 0 ? term : best),
    undefined,
  );
}

function judgeCountedOnce(draft: RelationDraft): Judgement {
  const [whole] = withRole(draft.terms, 'total');
  const parts = withRole(draft.terms, 'part');
  const most = largest(parts);
  if (whole === undefined || most === undefined) return holds('');
  const [value, upper] = [amount(whole), total(parts)];
  if (entirelyBelow(upper, value)) {
    const formula = `${show(whole)} > ${withSum(parts, upper)}`;
    return violated(draft, formula, 'counted-once.above', () => ({
      ...about('total', whole),
      difference: difference([whole], parts),
    }));
  }
  if (entirelyBelow(value, amount(most))) {
    const formula = `${show(most)} > ${show(whole)}`;
    return violated(draft, formula, 'counted-once.below', () => ({
      ...about('part', most),
      ...about('total', whole),
      difference: difference([most], [whole]),
    }));
  }
  if (!entirelyBelow(value, upper)) return holds(`${show(whole)} = ${withSum(parts, upper)}`);
  const arithmetic = `${show(most)} ≤ ${show(whole)} ≤ ${withSum(parts, upper)}`;
  return { verdict: 'allowed', arithmetic, reason: { key: 'reason.counted-once', args: {} }, message: null };
}

/** `left ≤ right` for the sums of two lists of terms. */
function judgeAtMost(draft: RelationDraft, left: readonly Term[], right: readonly Term[], key: string): Judgement {
  const [a, b] = [total(left), total(right)];
  if (!entirelyBelow(b, a)) return holds(`${showSum(left)} ≤ ${showSum(right)}`);
  return violated(draft, `${withSum(left, a)} > ${withSum(right, b)}`, key, () => ({
    ...about('part', left[0]),
    ...about('total', right[0]),
    difference: difference(left, right),
  }));
}

/** One part above its total, or several that are too much together. */
function judgeSubset(draft: RelationDraft): Judgement {
  const parts = withRole(draft.terms, 'subset');
  const key = parts.length > 1 ? 'subset.list' : 'subset.violated';
  return judgeAtMost(draft, parts, withRole(draft.terms, 'whole'), key);
}

function judgeSame(draft: RelationDraft): Judgement {
  const said = withRole(draft.terms, 'said');
  const stated = withRole(draft.terms, 'stated');
  const [a, b] = [total(said), total(stated)];
  if (meets(a, b)) return holds(`${showSum(said)} = ${withSum(stated, b)}`);
  return violated(draft, `${withSum(said, a)} ≠ ${withSum(stated, b)}`, `${draft.kind}.violated`, () => ({
    ...about('said', said[0]),
    // A sum of several rows bears the name of none of them.
    ...(stated.length === 1 ? about('stated', stated[0]) : {}),
    difference: difference(said, stated),
    ...draft.args,
  }));
}

function judgeImplication(draft: RelationDraft): Judgement {
  const condition = withRole(draft.terms, 'condition');
  const consequence = withRole(draft.terms, 'consequence');
  const [cause, effect] = [total(condition), total(consequence)];
  const least = draft.atLeastCondition ? cause : ONE;
  const short = draft.above ? !entirelyBelow(NIL, effect) : entirelyBelow(effect, least);
  const wanted = draft.above ? '> 0' : `≥ ${formatExact(middle(least))}`;
  const arithmetic = `${showSum(condition)} > 0 ⇒ ${showSum(consequence)} ${wanted}`;
  if (!entirelyBelow(NIL, cause) || !short) return holds(arithmetic);
  return violated(draft, arithmetic, 'implication.violated', () => ({
    ...about('condition', condition[0]),
    ...about('consequence', consequence[0]),
  }));
}

/** This year's figure against last year's report. */
function judgeCrossYear(draft: RelationDraft): Judgement {
  const [said, stated] = [withRole(draft.terms, 'said'), withRole(draft.terms, 'stated')];
  const [a, b] = [total(said), total(stated)];
  if (draft.atMost ? !entirelyBelow(b, a) : meets(a, b)) {
    return holds(`${showSum(said)} ${draft.atMost ? '≤' : '='} ${withSum(stated, b)}`);
  }
  const formula = `${withSum(said, a)} ${draft.atMost ? '>' : '≠'} ${withSum(stated, b)}`;
  return violated(draft, formula, 'cross-year.violated', () => ({
    ...about('total', said[0]),
    difference: difference(said, stated),
  }));
}

const SIGNS = {
  'usual-equal': { fits: meets, yes: '=', no: '≠' },
  'usual-at-most': { fits: (left: Interval, right: Interval) => !entirelyBelow(right, left), yes: '≤', no: '>' },
  'usual-at-least': { fits: (left: Interval, right: Interval) => !entirelyBelow(left, right), yes: '≥', no: '<' },
} as const;

/** Commonly so, not forced by the form: where it is not so, the relation is allowed and a hint says it. */
function judgeUsual(draft: RelationDraft, { fits, yes, no }: (typeof SIGNS)[keyof typeof SIGNS]): Judgement {
  const left = withRole(draft.terms, 'left');
  const right = withRole(draft.terms, 'right');
  const sum = total(right);
  const isUsual = fits(total(left), sum);
  const arithmetic = `${showSum(left)} ${isUsual ? yes : no} ${withSum(right, sum)}`;
  if (isUsual) return holds(arithmetic);
  const args = { formula: arithmetic, ...about('total', left[0]) };
  const reason = { key: 'reason.usual', args: {} };
  return { verdict: 'allowed', arithmetic, reason, message: { key: 'usual.unusual', args } };
}

function judgeByKind(draft: RelationDraft): Judgement {
  const { terms } = draft;
  switch (draft.kind) {
    case 'sum':
      return judgeSum(draft);
    case 'balance':
      return judgeBalance(draft);
    case 'counted-once':
      return judgeCountedOnce(draft);
    case 'at-most-sum':
      return judgeAtMost(draft, withRole(terms, 'total'), withRole(terms, 'part'), 'at-most-sum.violated');
    case 'subset':
      return judgeSubset(draft);
    case 'same':
    case 'universal':
    case 'zero-claim':
      return judgeSame(draft);
    case 'implication':
      return judgeImplication(draft);
    case 'cross-year':
      return judgeCrossYear(draft);
    case 'usual-equal':
    case 'usual-at-most':
    case 'usual-at-least':
      return judgeUsual(draft, SIGNS[draft.kind]);
    default:
      return { verdict: 'undecidable', arithmetic: '', reason: null, message: null };
  }
}

/** Judges a draft. Total: an unknown kind or a draft without terms is `undecidable`. */
export function judge(draft: RelationDraft): Judgement {
  if (draft.decided !== undefined) {
    const formula = draft.decided.arithmetic ?? judgeByKind(draft).arithmetic;
    const { verdict, reason } = draft.decided;
    const message =
      verdict === 'violated'
        ? { key: `${draft.kind}.violated`, args: { formula, ...reason?.args } }
        : (draft.suspicion ?? null);
    return { verdict, arithmetic: formula, reason, message };
  }
  const judgement = judgeByKind(draft);
  if (judgement.message === null || draft.confirmingOnly === undefined) return judgement;
  const message = draft.shown === true ? judgement.message : null;
  return { ...judgement, verdict: 'undecidable', reason: draft.confirmingOnly, message };
}

/** Σ of exact values, for callers that show a computed total. */
export const sumOf = (values: readonly Exact[]): Exact => values.reduce(add, ZERO);
