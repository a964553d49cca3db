import { entirelyBelow } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import type { Correction, OpenList, ScopesDiffer } from '../../model/correction';
import { overlaps, type Range } from '../../text/range';
import { rangeIndexOf } from '../../text/range-index';
import type { RelationDraft } from '../draft';
import { relationKind } from '../kinds/all';
import { reason } from '../reason';

export interface CorrectedDrafts {
  readonly drafts: readonly RelationDraft[];
  /** Those that changed some. */
  readonly applied: ReadonlySet<Correction>;
}

/** Relations as people say that they are to be read. Those of a form's own rows stay: what the form says is no matter of reading. */
export function correctedDrafts(drafts: readonly RelationDraft[], corrections: readonly Correction[]): CorrectedDrafts {
  const readings = corrections.filter((one) => one.kind !== 'figure-is');
  const applied = new Set<Correction>();
  if (readings.length === 0) return { drafts, applied };
  const now = [...drafts];
  const near = draftsNear(drafts);
  for (const correction of readings) {
    const isOpening = correction.kind === 'open-list';
    const around = near(correction).map((at): Placed => ({ at, draft: now[at] as RelationDraft }));
    const concerned = isOpening ? listsAt(around, correction) : comparisonsOf(around, correction);
    for (const { at, draft } of concerned) now[at] = isOpening ? opened(draft) : undecided(draft);
    if (concerned.length > 0) applied.add(correction);
  }
  return { drafts: now, applied };
}

interface Placed {
  readonly at: number;
  readonly draft: RelationDraft;
}

/**
 * Which drafts have a term that overlaps a range, in their order. A correction adds no term, so that what is found for the drafts
 * as they were has all that it may concern, and many corrections need not look at every draft each.
 */
function draftsNear(drafts: readonly RelationDraft[]): (range: Range) => readonly number[] {
  const terms = drafts.flatMap((draft, at) => draft.terms.map(({ start, end }) => ({ start, end, at })));
  const near = rangeIndexOf(terms).touching;
  return (range) => [...new Set(near(range).map(({ at }) => at))].sort((a, b) => a - b);
}

const isOfForm = ({ source }: RelationDraft): boolean => source.startsWith('form:');

const isList = (draft: RelationDraft): boolean =>
  relationKind(draft).isList && partsOf(draft).length > 1 && !isOfForm(draft);

const partsOf = ({ terms }: RelationDraft): readonly Term[] =>
  terms.filter(({ role }) => role === 'part' || role === 'subset');

/** Lists with terms in the range: where some have more of them there than others, those are meant. */
function listsAt(around: readonly Placed[], range: OpenList): readonly Placed[] {
  const lists = around
    .filter(({ draft }) => isList(draft))
    .map((placed) => ({ placed, count: termsIn(placed.draft, range) }));
  const most = lists.reduce((all, { count }) => Math.max(all, count), 1);
  return lists.filter(({ count }) => count === most).map(({ placed }) => placed);
}

const termsIn = ({ terms }: RelationDraft, range: Range): number =>
  terms.filter((term) => overlaps(term, range)).length;

/** No part is more than the total; together they may be less, and whether they may be more is not known. */
function opened(draft: RelationDraft): RelationDraft {
  const { source, terms } = draft;
  const whole = terms.filter(({ role }) => role === 'total' || role === 'whole');
  const parts = partsOf(draft);
  const [total] = whole;
  const larger = parts.filter(
    ({ value }) => value !== null && total?.value != null && entirelyBelow(total.value, value),
  );
  const said = larger.length > 0 ? larger.slice(0, 1) : parts;
  return {
    kind: 'subset',
    source,
    severity: 'warning',
    terms: [
      ...said.map((term): Term => ({ ...term, role: 'subset' })),
      ...whole.map((term): Term => ({ ...term, role: 'whole' })),
    ],
    ...(larger.length === 0 && { confirmingOnly: reason('open-list') }),
  };
}

/** Relations that have both figures, or, where only one is named, those that compare it with another. */
function comparisonsOf(around: readonly Placed[], { other, ...one }: ScopesDiffer): readonly Placed[] {
  return around.filter(
    ({ draft }) =>
      (!isOfForm(draft) || draft.kind === 'cross-year') &&
      termsIn(draft, one) > 0 &&
      (other === null ? relationKind(draft).comparesPlaces : termsIn(draft, other) > 0),
  );
}

const undecided = ({ suspicion: _, ...draft }: RelationDraft): RelationDraft => ({
  ...draft,
  decided: { verdict: 'undecidable', reason: reason('scopes-differ') },
});
