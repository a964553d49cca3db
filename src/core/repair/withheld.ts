/** What is not suggested because too much was left unread around it. */
import type { Analysis } from '../model/analysis';
import type { Message } from '../model/message';
import type { Range } from '../text/range';
import type { RepairCandidate, Search } from './candidates';
import { type Constraint, isBroken } from './constraint';
import type { Graph } from './graph';
import { isMostlyRead, unreadPlaces } from './unread-places';

/**
 * The candidates that may be suggested: where the finding or the change lies in a place that was not read as a whole, only the one
 * number that explains everything broken there, if it is the only one that does.
 */
export function withoutUnread(
  analysis: Analysis,
  search: Search,
  candidates: readonly RepairCandidate[],
): readonly RepairCandidate[] {
  const places = unreadPlaces(analysis);
  if (places.length === 0) return candidates;
  const { graph, targets } = search;
  const known = placesOf(places, targets.flatMap(rangesOf));
  return candidates.filter((candidate) => {
    const all = new Set([...known, ...placesOf(places, changedBy(graph, candidate))]);
    return [...all].every((place) => isTheCause(graph, place, candidate, candidates));
  });
}

/** Why nothing is suggested at these ranges; null where the places in which they stand were read. */
export function unreadAround(analysis: Analysis, ranges: readonly Range[]): Message | null {
  if (placesOf(unreadPlaces(analysis), ranges).size === 0) return null;
  const { unread, figures } = analysis.coverage;
  return isMostlyRead(analysis.coverage)
    ? { key: 'fix.unread-rows', args: {} }
    : { key: 'fix.unread-figures', args: { unread, figures } };
}

/** Where the terms of a relation are printed. */
export const rangesOf = ({ terms }: Constraint): readonly Range[] => terms.map(({ term }) => term);

/** Of each range the first place that holds it; what stands in another document has no range. */
function placesOf(places: readonly Range[], ranges: readonly Range[]): ReadonlySet<Range> {
  const printed = ranges.filter(({ end }) => end > 0);
  return new Set(printed.flatMap((range) => places.find((place) => holds(place, range)) ?? []));
}

const holds = (place: Range, { start }: Range): boolean => place.start <= start && start < place.end;

const changedBy = ({ variables }: Graph, { changes }: RepairCandidate): readonly Range[] =>
  [...changes.keys()].flatMap((index) => variables[index]?.places ?? []);

/** A single broken relation points at each of its numbers; two or more that all hold again by one change of one number point at it. */
function isTheCause(graph: Graph, place: Range, candidate: RepairCandidate, all: readonly RepairCandidate[]): boolean {
  const broken = graph.broken.filter((constraint) => isIn(constraint, place));
  const [own] = candidate.slipped;
  const settling = all.filter(
    ({ slipped, mended }) => slipped.length === 1 && broken.every((constraint) => mended.includes(constraint)),
  );
  return broken.length > 1 && settling.includes(candidate) && settling.every(({ slipped }) => slipped[0] === own);
}

const isIn = (constraint: Constraint, place: Range): boolean =>
  isBroken(constraint) && constraint.terms.some(({ term }) => holds(place, term));
