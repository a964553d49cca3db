import { compare } from '../../arithmetic/exact';
import { fitOf, HUNDRED } from '../../arithmetic/quotients';
import type { Message } from '../../model/message';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { isWholeNumber, less, sameMeasure, sumOfMentions } from '../../sentences/mentions/amounts';
import { compact } from '../../sentences/mentions/mention';
import type { Ratio } from '../../sentences/percentages/ratios';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { says } from '../../subjects/phrase';
import { ALREADY, HAD_TO, OVERALL, RATE_OF_TIME, RATED_ACTS, STILL_OPEN } from '../../subjects/rates';
import { unreadWords, vocabularyOf } from '../../subjects/unread-words';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';

/** A rate whose name is what its number did: 公开率 of 公开议题163项. */
export interface NamedRate {
  readonly numerator: Measurement;
  readonly base: Measurement;
  /** Why it may confirm only; null where both numbers are meant for certain. */
  readonly doubt: Message | null;
}

/** 总体公开率达: the name of the rate. */
const NAME = new RegExp(`^(?:${oneOf(OVERALL)}|,)*([\\u4e00-\\u9fa5]{2,6})率均?[为是达]?到?$`);
/** 不合格 is no 合格, and 满意度调查 nobody 满意. */
const NOT = '[不未无非]';
const MOST_BEFORE = 5;
/** How much behind a sentence may say that some are left. */
const BEHIND = 30;
const PLAIN = vocabularyOf([FUNCTION_WORDS, WHOLE_YEAR, WHOLE_PLACE, ALREADY, OVERALL]);

/** What the number of a rate did, as an expression. */
const actOf = (name: string): string => [name, ...(RATED_ACTS[name] ?? []).map(({ word }) => word)].join('|');

const isNamed = ({ before, after }: Measurement, act: string): boolean =>
  new RegExp(`(?<!${NOT})(?:${act})(?!度)`).test(before) || new RegExp(`^(?:${act})(?!度)`).test(after);

/** Numbers that may be the base: the total of the list that the number is in, else those before it, the nearest first. */
function basesFor(numerator: Measurement, { counts, heads }: ClaimContext): readonly Measurement[] {
  const near = counts.slice(Math.max(0, numerator.index - MOST_BEFORE), numerator.index).reverse();
  const head = heads[numerator.index];
  const others = near.filter(
    (one) =>
      one !== head &&
      one.place.paragraph === numerator.place.paragraph &&
      sameMeasure(one, numerator) &&
      !one.isAside &&
      isWholeNumber(one.value) &&
      !less(one.value, numerator.value),
  );
  return head === undefined ? others : [head, ...others];
}

/** Of numbers that a rate may be of, one that it is of as rounded, else one that it is of as cut off. */
export const bestFitting = (
  { printed }: Ratio,
  numerator: Measurement,
  bases: readonly Measurement[],
): Measurement | undefined =>
  bases.find((one) => fitOf(printed, numerator.value, one.value) === 'rounded') ??
  bases.find((one) => fitOf(printed, numerator.value, one.value) !== null);

/** 满意25件,回访27件,满意率92.6%: what the number is of may stand behind it. */
const numbersBehind = (numerator: Measurement, ratio: Ratio, { counts }: ClaimContext): readonly Measurement[] =>
  counts.slice(numerator.index + 1, ratio.position).filter((one) => !less(one.value, numerator.value));

/** What the label of the number says beside the name of the rate must be what the base is called, 公开议题 of 研究议题. */
function isOfBase({ before, after }: Measurement, act: string, base: Measurement): boolean {
  const words = `${before}${after}`.replace(new RegExp(act), '');
  return unreadWords(words, PLAIN).every((piece) => `${base.clauseText}${base.after}`.includes(piece));
}

/** Whether a rate of 100 % is of all of a number: of what had to be done, or of what was answered where it is one of time. */
function leavesNoneOut(act: string, base: Measurement): boolean {
  const ofAnswered = new RegExp(`^(?:${oneOf(RATE_OF_TIME)})`).test(act) && base.concept === 'closed';
  return ofAnswered || new RegExp(`(?:${oneOf(HAD_TO)})(?:${act})`).test(base.clauseText + base.after);
}

/** 应公开64件,暂缓公开2件,公开62件: another number of the sentence may tell what is left out. */
const hasOthers = (base: Measurement, numerator: Measurement, { counts }: ClaimContext): boolean =>
  counts
    .slice(Math.max(0, base.index - MOST_BEFORE), numerator.index + MOST_BEFORE)
    .some(
      (one) =>
        one !== base &&
        one !== numerator &&
        one.place.sentence === numerator.place.sentence &&
        sameMeasure(one, numerator),
    );

function doubtOf(
  ratio: Ratio,
  act: string,
  numerator: Measurement,
  bases: readonly Measurement[],
  context: ClaimContext,
): Message | null {
  const { folded, narrative, heads } = context;
  const [base] = bases;
  if (base === undefined || [base, numerator].some(({ figure }) => figure.approximate)) return reason('approximate');
  const sentence = narrative.sentences[ratio.place.sentence];
  const around = compact(folded.slice(sentence?.start ?? 0, (sentence?.end ?? 0) + BEHIND));
  if (says(STILL_OPEN, around.replace(base.clauseText, ''))) return reason('scope');
  if (compare(ratio.printed, HUNDRED) >= 0 && !leavesNoneOut(act, base)) return reason('scope');
  if (compare(ratio.printed, HUNDRED) >= 0 && hasOthers(base, numerator, context)) return reason('missing');
  if (base.place.sentence !== ratio.place.sentence || base.scope !== numerator.scope) return reason('scope');
  const others = [...bases, ...numbersBehind(numerator, ratio, context)].filter(({ unit }) => unit === numerator.unit);
  const isAlone = base === heads[numerator.index] || others.length === 1;
  if (!isAlone || base.unit !== numerator.unit) return reason('no-base');
  return isOfBase(numerator, act, base) ? null : reason('other-matter');
}

/** The numbers right before a rate, the nearest first, that its name tells of, and what they did; none for a rate without such a name. */
function toldOf(
  ratio: Ratio,
  { counts }: ClaimContext,
): { readonly act: string; readonly numbers: readonly Measurement[] } {
  const name = NAME.exec(ratio.label)?.[1];
  if (name === undefined) return { act: '', numbers: [] };
  const act = actOf(name);
  const near = counts.slice(Math.max(0, ratio.position - MOST_BEFORE), ratio.position).reverse();
  return { act, numbers: near.filter((one) => one.place.segment === ratio.place.segment && isNamed(one, act)) };
}

/** 问卷480份,非常满意336份,满意120份,满意率95%: a rate of several parts of a number together, and nobody says of which. */
export function isOfSeveral(ratio: Ratio, context: ClaimContext): boolean {
  const { numbers } = toldOf(ratio, context);
  const first = numbers.at(-1);
  if (first === undefined || new Set(numbers.map(({ before, after }) => before || after)).size < 2) return false;
  const base = context.counts[first.index - 1];
  return base?.place.paragraph === first.place.paragraph && !less(base.value, sumOfMentions(numbers));
}

/**
 * 研究议题187项,公开议题163项,公开率87.2%: the number before a rate that its name tells of, and what that is of. Null where no
 * number is told so.
 */
export function namedRateOf(ratio: Ratio, context: ClaimContext): NamedRate | null {
  const { act, numbers } = toldOf(ratio, context);
  const [numerator] = numbers;
  if (numerator === undefined || !isWholeNumber(numerator.value)) return null;
  const bases = basesFor(numerator, context);
  const base = bestFitting(ratio, numerator, bases) ?? bases[0];
  return base === undefined ? null : { numerator, base, doubt: doubtOf(ratio, act, numerator, bases, context) };
}
