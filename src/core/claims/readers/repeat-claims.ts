import { compare, exactInteger } from '../../arithmetic/exact';
import { isPoint } from '../../arithmetic/interval';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { agree, isBounded, representative, sameMeasure } from '../../sentences/mentions/amounts';
import { AMONG_THEM, TAKEN_UP_ABOVE, TAKEN_UP_AS, TAKEN_UP_BY_ACT } from '../../subjects/answered-of';
import { finderOf, says } from '../../subjects/phrase';
import { characterClasses } from '../../text/character-classes';
import type { ClaimContext } from '../claim-context';
import { whyNotAccuse } from '../evidence/may-accuse';
import { readPublishedTwice, toldTwice } from './published-twice';

const SCOPE = reason('scope');

/** Totals that a report gives once: said twice for the same scope, they must agree. */
const SINGLE = new Set(['received', 'review.total', 'litigation.total']);

const isSingle = (count: Measurement, context: ClaimContext): boolean =>
  SINGLE.has(count.concept ?? '') &&
  count.statutory &&
  !OF_WHICH.test(count.clauseText) &&
  whyNotAccuse(count, context) === null;

const OF_WHICH = /其中/;

/** The same concept twice. Where a table has it, each is compared with the table, and a difference says nothing new. */
function byConcept(context: ClaimContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const { counts, stated } = context;
  const known = new Map<string, Measurement>();
  for (const count of counts) {
    const { concept, scope } = count;
    if (concept === null || scope !== 'year' || concept.endsWith('part')) continue;
    const earlier = known.get(concept);
    known.set(concept, count);
    if (earlier === undefined || !sameMeasure(earlier, count)) continue;
    const isSure =
      earlier.place.paragraph !== count.place.paragraph &&
      (stated(concept)[0] ?? null) === null &&
      isSingle(earlier, context) &&
      isSingle(count, context);
    if (!isBounded(count.value) || !isBounded(earlier.value)) continue;
    if (agree(earlier.value, count.value)) drafts.push(toldTwice(count, earlier));
    else if (isSure && isPoint(count.value) && isPoint(earlier.value)) drafts.push(toldTwice(count, earlier));
  }
  return drafts;
}

const FUNCTION_WORDS = characterClasses('的了和与及在对为有共被其中通过全年本');

/** Pairs of neighbouring characters of what stands around a number, function words left out; each as one number. */
function pairsOf({ clauseText, after }: Measurement): number[] {
  const pairs: number[] = [];
  const last = addPairs(pairs, clauseText, Math.max(0, clauseText.length - 24), clauseText.length, 0);
  addPairs(pairs, after, 0, Math.min(12, after.length), last);
  return pairs;
}

/** Goes on from the character `last`, 0 for none, and returns the one that it ends with. */
function addPairs(pairs: number[], text: string, from: number, to: number, last: number): number {
  let left = last;
  for (let i = from; i < to; i++) {
    const right = text.charCodeAt(i);
    if (FUNCTION_WORDS[right] !== 0) continue;
    const pair = (left << 16) | right;
    if (left !== 0 && !pairs.includes(pair)) pairs.push(pair);
    left = right;
  }
  return left;
}

function sharedPairs(a: Measurement, b: Measurement): number {
  const known = pairsOf(a);
  let shared = 0;
  for (const pair of pairsOf(b)) if (known.includes(pair)) shared++;
  return shared;
}

const LARGE = exactInteger(100);

/** Parts of one whole are different things, however alike their names are. */
const areSiblings = (a: Measurement, b: Measurement, heads: ClaimContext['heads']): boolean =>
  heads[a.index] !== undefined && heads[a.index] === heads[b.index];

/** 主动公开信息158: a unit may be left out. */
const mayBeAlike = (a: Measurement, b: Measurement): boolean => sameMeasure(a, b) || a.unit === '' || b.unit === '';

/** The same number in like words: 发布政府信息393件, 政务信息发布393条. Only confirms. */
function byWords({ counts, heads }: ClaimContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const known = new Map<string, Measurement>();
  for (const count of counts) {
    if (!isPoint(count.value)) continue;
    const earlier = known.get(count.figure.text);
    known.set(count.figure.text, count);
    if (
      earlier === undefined ||
      !mayBeAlike(earlier, count) ||
      areSiblings(earlier, count, heads) ||
      (count.concept !== null && count.concept === earlier.concept)
    )
      continue;
    if (sharedPairs(earlier, count) >= (compare(representative(count.value), LARGE) >= 0 ? 2 : 5))
      drafts.push({ ...toldTwice(count, earlier), confirmingOnly: SCOPE });
  }
  return drafts;
}

/** 在主动公开的N条政府信息中 takes up a number that was given: some number before it must be N. */
function byReference({ counts }: ClaimContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as Measurement;
    const isAbove = says(TAKEN_UP_ABOVE, count.before);
    if (!isAbove && (!count.before.startsWith('在') || !says(TAKEN_UP_BY_ACT, count.before))) continue;
    if (!says(AMONG_THEM, count.after) || !isPoint(count.value)) continue;
    const before = counts.slice(Math.max(0, at - 12), at).reverse();
    const near = before.filter((one) => one.unit === count.unit && one.topic === count.topic && isPoint(one.value));
    const given =
      near.find((one) => agree(one.value, count.value)) ??
      (isAbove ? undefined : near.find((one) => isTotal(one, count)));
    if (given !== undefined) drafts.push(toldTwice(count, given));
  }
  return drafts;
}

const TAKEN_UP = Object.entries(TAKEN_UP_AS).map(([concept, verb]) => [finderOf(verb), concept] as const);

/** A total of the same section, in words that the reference takes up. */
const isTotal = (one: Measurement, count: Measurement): boolean =>
  TAKEN_UP.some(([verb, concept]) => one.concept === concept && verb.test(count.before)) &&
  one.scope === 'year' &&
  one.titles.at(-1) === count.titles.at(-1);

/** The same quantity said twice in sentences. */
export const readRepeatClaims = (context: ClaimContext): RelationDraft[] => [
  ...byConcept(context),
  ...readPublishedTwice(context),
  ...byReference(context),
  ...byWords(context),
];
