import { ZERO } from '../arithmetic/exact';
import { addIntervals, entirelyBelow, type Interval, meets, point } from '../arithmetic/interval';
import type { Term } from '../model/analysis';
import type { TermRole } from '../model/term-role';
import type { RelationDraft } from './draft';

const sumOf = (terms: readonly Term[], role: TermRole): Interval =>
  terms
    .filter((term) => term.role === role)
    .reduce((all, { value }) => (value === null ? all : addIntervals(all, value)), point(ZERO));

const balances = ({ kind, terms }: RelationDraft): boolean =>
  kind === 'balance' && meets(sumOf(terms, 'left'), sumOf(terms, 'right'));

/** A list whose parts do not make its total. */
function isOff({ kind, source, terms }: RelationDraft): boolean {
  if (!source.startsWith('list:')) return false;
  if (kind === 'sum') return !meets(sumOf(terms, 'total'), sumOf(terms, 'part'));
  return kind === 'subset' && entirelyBelow(sumOf(terms, 'whole'), sumOf(terms, 'subset'));
}

/**
 * 新收A件,上年结转B件,其中予以公开…,结转下年C件: where new and carried cases together equal what became of them, a list of the
 * same numbers that leaves some out says nothing.
 */
export function dropListsCoveredByBalance(drafts: readonly RelationDraft[]): readonly RelationDraft[] {
  /** Place of a number → the places of the balances that it is in. */
  const settled = new Map<number, ReadonlySet<number>[]>();
  for (const draft of drafts) {
    if (!balances(draft)) continue;
    const places = new Set(draft.terms.map(({ start }) => start));
    for (const place of places) settled.set(place, [...(settled.get(place) ?? []), places]);
  }
  if (settled.size === 0) return drafts;
  return drafts.filter((draft) => {
    const around = settled.get(draft.terms[0]?.start ?? -1) ?? [];
    return around.length === 0 || !isOff(draft) || !around.some((places) => isWithin(draft, places));
  });
}

const isWithin = ({ terms }: RelationDraft, places: ReadonlySet<number>): boolean =>
  terms.every(({ start }) => places.has(start));
