import type { Message, Silencer } from '../../model/message';
import { reason } from '../../relations/reason';
import type { Measurement } from '../../sentences/meaning/measurement';
import { says } from '../../subjects/phrase';
import { TOLD_BY_TIME } from '../../subjects/times';
import type { ClaimContext } from '../claim-context';
import { mayBeOneOwner, statedOwner } from './stated-owner';
import { whenOf } from './when';

/** Topics of which one is never counted among the other. */
const areOfOneTopic = (a: Measurement, b: Measurement): boolean =>
  a.topic === null || b.topic === null || a.topic === b.topic;

/**
 * Why a number may not be held against the one that it is said to be of: they are of other bodies, times or matters. Null
 * where all three are the same as far as the text says. A part that is named as such, 其中我局40件, may be another body's.
 */
export function whyNotOfOne(
  part: Measurement,
  whole: Measurement,
  context: ClaimContext,
  isNamedPart = false,
): Message | null {
  const [when, whenWhole] = [whenOf(part, context), whenOf(whole, context)];
  if (when.evidence === 'stated' && when.is !== whenWhole.is) return reason('other-time');
  if (isNamedPart) return null;
  if (!mayBeOneOwner(statedOwner(part, context), statedOwner(whole, context))) return reason('other-body');
  return areOfOneTopic(part, whole) ? null : reason('other-matter');
}

/** What silences a number that is held against the one it is said to be of, whatever it is called: see `whyNotOfOne`. */
export const SILENCERS_OF_ONE: readonly Silencer[] = ['not-one-time', 'not-one-matter'];

/** Whether parts may be told by their times, by the clause of one of them without blanks: they may then be of other times than their total. */
export const mayBeToldByTime = (clauseText: string): boolean => says(TOLD_BY_TIME, clauseText);

/**
 * Why the parts of a list may not be held against its total: all of them are of another body than the total, or of another
 * time. Parts that are each of another body or time divide it; `areStates`: what became of them may be told of a later day.
 */
export function whyNotPartsOf(
  parts: readonly Measurement[],
  total: Measurement,
  context: ClaimContext,
  areStates = false,
): Message | null {
  if (parts.length < 2) return null;
  const time = whenOf(total, context).is;
  const times = parts.map((part) => whenOf(part, context));
  const isByTime = parts.some(({ clauseText }) => mayBeToldByTime(clauseText));
  if (!areStates && !isByTime && times.every(({ is, evidence }) => is !== time && evidence === 'stated'))
    return reason('other-time');
  const [first, ...others] = parts.map((part) => statedOwner(part, context));
  const isOfOneBody = others.every((owner) => owner === first);
  return isOfOneBody && !mayBeOneOwner(first ?? null, statedOwner(total, context)) ? reason('other-body') : null;
}

/** What silences a list, however it is closed: see `whyNotPartsOf`; and a number among its parts that was not read. */
export const SILENCERS_OF_PARTS: readonly Silencer[] = ['not-one-time', 'not-one-body', 'missing'];
