import { RESULT_FAMILY } from '../../forms/families';
import type { Count } from '../../sentences/meaning/count';

/** What one paragraph says of the year's requests. */
export interface Requests {
  received?: Count;
  carried?: Count;
  forward?: Count;
  closed?: Count;
  /** 按时办结, which may be all that were answered. */
  onTime?: Count;
  results: Count[];
}

/** Gathers what belongs together: by paragraph, or by section. */
export function gatherRequests(counts: readonly Count[], unit: (count: Count) => unknown): Requests[] {
  const found: Requests[] = [];
  let [place, open]: [unknown, Requests | null] = [null, null];
  for (const count of counts) {
    if (!isOfYear(count)) continue;
    if (open === null || unit(count) !== place) {
      place = unit(count);
      open = { results: [] };
      found.push(open);
    }
    note(open, count);
  }
  return found;
}

const isOfYear = ({ concept, scope }: Count): boolean =>
  concept !== null && (scope === 'year' || scope === 'cumulative');

const IS_RESULT = new Set(RESULT_FAMILY.parts);

function note(open: Requests, count: Count): void {
  const concept = count.concept ?? '';
  if (concept === 'received' && count.statutory) open.received ??= count;
  else if (concept === 'carried') open.carried ??= count;
  else if (concept === 'forward') open.forward ??= count;
  else if (concept === 'closed' && open.received !== undefined) open.closed ??= count;
  else if (concept === 'on-time' && open.received !== undefined) open.onTime ??= count;
  else if (IS_RESULT.has(concept) && !open.results.some((one) => one.concept === concept)) open.results.push(count);
}

/** What becomes of the requests: answered in all, or result by result where a full set of results is given. */
export function outcomes({ closed, results }: Requests): readonly Count[] | null {
  if (closed !== undefined) return [closed];
  const isFull = results.some((one) => one.concept === 'other') || results.length >= RESULT_FAMILY.enough;
  return isFull ? results : null;
}
