import { RESULT_FAMILY, tellsResult } from '../../forms/families';
import { isVague } from '../../sentences/lists/unread-between';
import type { Measurement } from '../../sentences/meaning/measurement';
import type { Scope } from '../../sentences/meaning/scope';
import { agree, sameMeasure, sumOfMentions } from '../../sentences/mentions/amounts';
import { ALREADY_HANDLED } from '../../subjects/handle';
import { NEWLY_RECEIVED } from '../../subjects/new-requests';
import { says } from '../../subjects/phrase';
import type { ClaimContext } from '../claim-context';

/** What one paragraph says of the year's requests. */
export interface Requests {
  received?: Measurement;
  carried?: Measurement;
  forward?: Measurement;
  closed?: Measurement;
  /** 按时办结, which may be all that were answered. */
  onTime?: Measurement;
  /** 逾期办结, 延期办结: answered beside those in time. */
  readonly late: Measurement[];
  results: Measurement[];
}

/** Gathers what belongs together: by paragraph, or by section. Only what is of the scopes, those of the whole report by themselves. */
export function gatherRequests(
  counts: readonly Measurement[],
  unit: (count: Measurement) => unknown,
  scopes: readonly Scope[] = OF_YEAR,
): Requests[] {
  const found: Requests[] = [];
  let [place, open]: [unknown, Requests | null] = [null, null];
  for (const count of counts) {
    if (count.concept === null || !scopes.includes(count.scope)) continue;
    if (open === null || unit(count) !== place) {
      place = unit(count);
      open = { late: [], results: [] };
      found.push(open);
    }
    note(open, count);
  }
  return found;
}

const OF_YEAR: readonly Scope[] = ['year', 'cumulative'];

/** 已办理156件: 办理 alone may be said of what came in. */
const isClosed = ({ concept, before }: Measurement): boolean =>
  concept === 'closed' || (concept === 'handled' && says(ALREADY_HANDLED, before));

/** 办理申请187件(上年结转16件,新收171件): 新收 names nothing, and yet can be said of nothing else. */
const isReceived = ({ concept, statutory, before }: Measurement): boolean =>
  concept === 'received' && (statutory || says(NEWLY_RECEIVED, before));

const LATE = new Set(['late', 'extended']);
const IS_RESULT = new Set(RESULT_FAMILY.parts);

function note(open: Requests, count: Measurement): void {
  const concept = count.concept ?? '';
  if (isReceived(count)) open.received ??= count;
  else if (concept === 'carried') open.carried ??= count;
  else if (concept === 'forward') open.forward ??= count;
  else if (isClosed(count) && open.received !== undefined) open.closed ??= count;
  else if (concept === 'on-time' && open.received !== undefined) open.onTime ??= count;
  else if (LATE.has(concept)) open.late.push(count);
  else if (IS_RESULT.has(concept) && !open.results.some((one) => one.concept === concept)) open.results.push(count);
}

/** What becomes of the requests: answered in all, or result by result where a full set of results is given. */
export function outcomes({ closed, results }: Requests): readonly Measurement[] | null {
  if (closed !== undefined) return [closed];
  const isClosedOff = results.length > 1 && results.some((one) => one.concept === 'other');
  const isFull = isClosedOff || results.length >= RESULT_FAMILY.enough;
  return isFull ? results : null;
}

/**
 * 不予受理2件 between 受理60件 and 办结55件: counted like what was answered, and told neither of it nor of what came in. None
 * where they make one of both: then they tell what it is.
 */
export function untoldOutcomes(
  { counts, heads }: ClaimContext,
  { received, carried, closed, forward }: Requests,
): readonly Measurement[] {
  const told = [received, carried, closed, forward].filter((one) => one !== undefined);
  const last = Math.max(...told.map(({ index }) => index));
  if (received === undefined || closed === undefined) return [];
  const untold = counts
    .slice(received.index + 1, last)
    .filter((one) => !told.includes(one) && !one.isAside && sameMeasure(one, closed))
    .filter(({ place }) => told.some((other) => place.sentence === other.place.sentence))
    .filter((one) => {
      const head = heads[one.index];
      return head === undefined || (head.index === received.index && tellsResult(one));
    });
  const makes = (whole: Measurement): boolean => agree(sumOfMentions(untold), whole.value);
  return untold.length > 0 && (makes(closed) || makes(received)) ? [] : untold;
}

/** 转办2件 between 公开3件 and 不予公开5件: counted like results and told with them, and not understood. */
export function strangersAmong(
  { counts, heads }: ClaimContext,
  { received, results }: Requests,
): readonly Measurement[] {
  const last = results.at(-1);
  if (received === undefined || last === undefined) return [];
  const isBeside = (one: Measurement, { place }: Measurement): boolean =>
    place.sentence === one.place.sentence && place.depth === one.place.depth;
  const isReason = ({ index }: Measurement): boolean => results.some((result) => result === heads[index]);
  return counts
    .slice(received.index + 1, last.index)
    .filter((one) => isVague(one, received) && sameMeasure(one, last) && !isReason(one))
    .filter((one) => results.some((result) => isBeside(one, result)));
}
