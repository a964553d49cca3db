import { entirelyBelow } from '../../numbers/interval';
import type { Term } from '../../report/analysis';
import type { Correction, OpenList, ScopesDiffer } from '../../report/correction';
import { overlaps, type Range } from '../../text/range';
import type { RelationDraft } from '../draft';
import { because } from '../sentences/because';

export interface CorrectedDrafts {
  readonly drafts: readonly RelationDraft[];
  /** Those that changed some. */
  readonly applied: ReadonlySet<Correction>;
}

/** Relations as people say that they are to be read. Those of a form's own rows stay: what the form says is no matter of reading. */
export function correctedDrafts(drafts: readonly RelationDraft[], corrections: readonly Correction[]): CorrectedDrafts {
  let now = drafts;
  const applied = new Set<Correction>();
  for (const correction of corrections) {
    const next = correctedBy(now, correction);
    if (next === now) continue;
    now = next;
    applied.add(correction);
  }
  return { drafts: now, applied };
}

function correctedBy(drafts: readonly RelationDraft[], correction: Correction): readonly RelationDraft[] {
  if (correction.kind === 'figure-is') return drafts;
  const concerned = new Set(
    correction.kind === 'open-list' ? listsAt(drafts, correction) : comparisonsOf(drafts, correction),
  );
  if (concerned.size === 0) return drafts;
  const corrected = correction.kind === 'open-list' ? opened : undecided;
  return drafts.map((draft) => (concerned.has(draft) ? corrected(draft) : draft));
}

const isOfForm = ({ source }: RelationDraft): boolean => source.startsWith('form:');

const isList = (draft: RelationDraft): boolean =>
  (draft.kind === 'sum' || draft.kind === 'counted-once' || draft.kind === 'subset') &&
  partsOf(draft).length > 1 &&
  !isOfForm(draft);

const partsOf = ({ terms }: RelationDraft): readonly Term[] =>
  terms.filter(({ role }) => role === 'part' || role === 'subset');

/** Lists with terms in the range: where some have more of them there than others, those are meant. */
function listsAt(drafts: readonly RelationDraft[], range: OpenList): readonly RelationDraft[] {
  const lists = drafts.filter(isList).map((draft) => ({ draft, count: termsIn(draft, range) }));
  const most = lists.reduce((all, { count }) => Math.max(all, count), 1);
  return lists.filter(({ count }) => count === most).map(({ draft }) => draft);
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
    ...(larger.length === 0 && { confirmingOnly: because('open-list') }),
  };
}

/** Relations that have both figures, or, where only one is named, those that compare it with another. */
function comparisonsOf(drafts: readonly RelationDraft[], { other, ...one }: ScopesDiffer): readonly RelationDraft[] {
  return drafts.filter(
    (draft) =>
      (!isOfForm(draft) || draft.kind === 'cross-year') &&
      termsIn(draft, one) > 0 &&
      (other === null ? COMPARING.has(draft.kind) : termsIn(draft, other) > 0),
  );
}

const COMPARING = new Set(['same', 'universal', 'zero-claim', 'cross-year', 'percent', 'growth']);

const undecided = ({ suspicion: _, ...draft }: RelationDraft): RelationDraft => ({
  ...draft,
  decided: { verdict: 'undecidable', reason: because('scopes-differ') },
});
