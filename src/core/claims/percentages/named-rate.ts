import { compare } from '../../arithmetic/exact';
import { fitOf, HUNDRED } from '../../arithmetic/quotients';
import type { Message } from '../../model/message';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { isWholeNumber, less, sameMeasure } from '../../sentences/mentions/amounts';
import { compact } from '../../sentences/mentions/mention';
import type { Ratio } from '../../sentences/percentages/ratios';
import { FUNCTION_WORDS } from '../../subjects/function-words';
import { says } from '../../subjects/phrase';
import { ALREADY, OVERALL, RATED_ACTS, STILL_OPEN } from '../../subjects/rates';
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
/** 不合格 is no 合格. */
const NOT = '[不未无非]';
const MOST_BEFORE = 5;
/** How much behind a sentence may say that some are left. */
const BEHIND = 30;
const PLAIN = vocabularyOf([FUNCTION_WORDS, WHOLE_YEAR, WHOLE_PLACE, ALREADY, OVERALL]);

/** What the number of a rate did, as an expression. */
const actOf = (name: string): string => [name, ...(RATED_ACTS[name] ?? []).map(({ word }) => word)].join('|');

const isNamed = ({ before, after }: Measurement, act: string): boolean =>
  new RegExp(`(?<!${NOT})(?:${act})`).test(before) || new RegExp(`^(?:${act})`).test(after);

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

/** 满意25件,回访27件,满意率92.6%: what the number is of may stand behind it. */
const numbersBehind = (numerator: Measurement, ratio: Ratio, { counts }: ClaimContext): readonly Measurement[] =>
  counts.slice(numerator.index + 1, ratio.position).filter((one) => !less(one.value, numerator.value));

/** What the label of the number says beside the name of the rate must be what the base is called, 公开议题 of 研究议题. */
function isOfBase({ before, after }: Measurement, act: string, base: Measurement): boolean {
  const words = `${before}${after}`.replace(new RegExp(act), '');
  return unreadWords(words, PLAIN).every((piece) => `${base.clauseText}${base.after}`.includes(piece));
}

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
  if (says(STILL_OPEN, around) || compare(ratio.printed, HUNDRED) >= 0) return reason('scope');
  if (base.place.sentence !== ratio.place.sentence || base.scope !== numerator.scope) return reason('scope');
  const others = [...bases, ...numbersBehind(numerator, ratio, context)].filter(({ unit }) => unit === numerator.unit);
  const isAlone = base === heads[numerator.index] || others.length === 1;
  if (!isAlone || base.unit !== numerator.unit) return reason('no-base');
  return isOfBase(numerator, act, base) ? null : reason('other-matter');
}

/**
 * 研究议题187项,公开议题163项,公开率87.2%: the number before a rate that its name tells of, and what that is of. Null where no
 * number is told so.
 */
export function namedRateOf(ratio: Ratio, context: ClaimContext): NamedRate | null {
  const name = NAME.exec(ratio.label)?.[1];
  if (name === undefined) return null;
  const act = actOf(name);
  const near = context.counts.slice(Math.max(0, ratio.position - MOST_BEFORE), ratio.position).reverse();
  const numerator = near.find((one) => one.place.segment === ratio.place.segment && isNamed(one, act));
  if (numerator === undefined || !isWholeNumber(numerator.value)) return null;
  const bases = basesFor(numerator, context);
  const base = bases.find((one) => fitOf(ratio.printed, numerator.value, one.value) !== null) ?? bases[0];
  return base === undefined ? null : { numerator, base, doubt: doubtOf(ratio, act, numerator, bases, context) };
}
