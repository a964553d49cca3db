import { basesOf, cutting, intersect, isEmpty, rounding, type Whole } from '../../arithmetic/quotients';
import type { Term } from '../../model/analysis';
import type { Message } from '../../model/message';
import type { RelationDraft } from '../../relations/draft';
import type { Measurement } from '../../sentences/meaning/measurement';
import { isWholeNumber, representative, sameMeasure, termOf } from '../../sentences/mentions/amounts';
import { type Share, totalsBefore } from '../../sentences/percentages/shares';
import { says } from '../../subjects/phrase';
import { AMONG_PUBLISHED } from '../../subjects/publish';
import type { ClaimContext } from '../claim-context';
import { withDoubt } from '../drafts';
import { whyNotOfOne } from '../evidence/same-circumstances';
import { percentDraft, percentTerm } from './percent-draft';

/** Shares that fail together, and the one relation that says so. */
export interface InconsistentShares {
  readonly shares: readonly Share[];
  readonly draft: RelationDraft;
}

/** Shares that make 100 % are of their own numbers, and may be of no total that is printed. */
const isOfItself = ({ numerator, base, added }: Share): boolean => [base, ...added].includes(numerator);

/** Shares of one paragraph that fit no other number of it. */
function strays(shares: readonly Share[]): Share[][] {
  const groups: Share[][] = [];
  for (const share of shares) {
    if (share.base !== null && !share.certain && !isOfItself(share)) continue;
    const last = groups.at(-1);
    if (last?.[0]?.ratio.place.paragraph === share.ratio.place.paragraph) last.push(share);
    else groups.push([share]);
  }
  return groups.filter((group) => group.length > 1);
}

/** The whole numbers of which all are the printed percentages, rounded or cut off. */
function commonBases(group: readonly Share[]): Whole {
  return group.reduce<Whole>(
    (all, { ratio, numerator }) => {
      const window = { low: rounding(ratio.printed).low, high: cutting(ratio.printed).high };
      return intersect(all, basesOf(representative(numerator.value), window));
    },
    { from: 1n, to: 10n ** 30n },
  );
}

/** Three or more shares of one list of which none fits its total, and each another one: left from another year. */
function allStray(group: readonly Share[], total: Measurement): RelationDraft | null {
  const isOneList = group.length > 2 && group.every(({ head, base }) => head === total && (base ?? total) === total);
  if (!isOneList || group.some(({ numerator }) => numerator.figure.approximate)) return null;
  return percentDraft('percent:stray', termsOf(group, total));
}

const termsOf = (group: readonly Share[], total: Measurement): Term[] => [
  ...group.flatMap(({ ratio, numerator }) => [percentTerm(ratio), termOf(numerator, 'numerator')]),
  termOf(total, 'base'),
];

/** Why shares may not be held together against a total: one of them may not be. */
function doubtOf(group: readonly Share[], total: Measurement, context: ClaimContext): Message | null {
  for (const { numerator, head } of group) {
    const doubt = whyNotOfOne(numerator, total, context, head === total);
    if (doubt !== null) return doubt;
  }
  return null;
}

/** Several shares that agree on a base which is not the total before them: the total, not the shares, does not fit. */
export function readInconsistentShares(context: ClaimContext): InconsistentShares[] {
  return strays(context.shares).flatMap((group) => {
    const total = totalOf(group, context);
    const draft = total === null ? null : misfitOf(group, total, context);
    if (total === null || draft === null) return [];
    return [{ shares: group, draft: withDoubt(draft, doubtOf(group, total, context)) }];
  });
}

/** How far into a sentence the words that begin such a list may stand. */
const BEGINNING = 30;

function isOfAll({ numerator }: Share, { folded, narrative }: ClaimContext): boolean {
  const { start } = narrative.sentences[numerator.place.sentence] ?? numerator.figure;
  return says(AMONG_PUBLISHED, folded.slice(start, Math.min(start + BEGINNING, numerator.figure.start)));
}

/** The total before the shares, if they all are of one paragraph and whole numbers; 在主动公开的信息中 goes back to an earlier one. */
function totalOf(group: readonly Share[], context: ClaimContext): Measurement | null {
  const { counts } = context;
  const [first] = group;
  if (first === undefined) return null;
  const previous = first.head ?? counts[first.numerator.index - 1];
  const isHere = previous?.place.paragraph === first.numerator.place.paragraph;
  const earlier = isHere || !isOfAll(first, context) ? undefined : totalsBefore(counts, first.numerator)[0];
  const total = earlier ?? previous;
  if (total === undefined || !sameMeasure(total, first.numerator)) return null;
  const isNear = isHere || total === earlier;
  const isExact = [total, ...group.map(({ numerator }) => numerator)].every((one) => isWholeNumber(one.value));
  return isNear && isExact ? total : null;
}

function misfitOf(group: readonly Share[], total: Measurement, context: ClaimContext): RelationDraft | null {
  const bases = commonBases(group);
  if (isEmpty(bases)) return allStray(group, total);
  return isPrinted(bases, context.counts, total) ? null : otherTotal(group, total, bases);
}

/** Whether the base that the shares agree on is another number of the sentences behind the total. */
function isPrinted({ from, to }: Whole, counts: readonly Measurement[], total: Measurement): boolean {
  const near = counts.slice(total.index + 1, total.index + 1 + MOST_BETWEEN);
  return near.some(
    ({ value }) => isWholeNumber(value) && representative(value).units >= from && representative(value).units <= to,
  );
}

const MOST_BETWEEN = 12;

/** Enough decimals that a common base is no accident. */
const ENOUGH_DECIMALS = 2;

function otherTotal(group: readonly Share[], total: Measurement, bases: Whole): RelationDraft | null {
  const decimals = group.reduce((places, { ratio }) => places + ratio.printed.places, 0);
  const value = representative(total.value).units;
  const isSame = value >= bases.from && value <= bases.to;
  if (isSame || bases.to - bases.from > 2n || decimals < ENOUGH_DECIMALS) return null;
  return percentDraft('percent:misfit', termsOf(group, total));
}
