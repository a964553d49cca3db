import { RESULT_FAMILY } from '../../forms/families';
import { isVague } from '../../sentences/lists/unread-between';
import type { Measurement } from '../../sentences/meaning/measurement';
import { sameMeasure } from '../../sentences/mentions/amounts';
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

/** Gathers what belongs together: by paragraph, or by section. */
export function gatherRequests(counts: readonly Measurement[], unit: (count: Measurement) => unknown): Requests[] {
  const found: Requests[] = [];
  let [place, open]: [unknown, Requests | null] = [null, null];
  for (const count of counts) {
    if (!isOfYear(count)) continue;
    if (open === null || unit(count) !== place) {
      place = unit(count);
      open = { late: [], results: [] };
      found.push(open);
    }
    note(open, count);
  }
  return found;
}

const isOfYear = ({ concept, scope }: Measurement): boolean =>
  concept !== null && (scope === 'year' || scope === 'cumulative');

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
