import { readingsOf } from '../forms/readings';
import type { Cell, Figure } from '../model/analysis';
import type { Bound } from '../model/bound';
import type { NumberEvidence } from '../model/number-evidence';
import { distinctDrafts } from '../relations/distinct-drafts';
import type { RelationDraft } from '../relations/draft';
import { judge } from '../relations/judge';
import { dropListsCoveredByBalance } from '../relations/lists-covered-by-balance';
import type { Measurement } from '../sentences/meaning/measurement';
import { withNamedBindings } from '../sentences/naming/named-figures';
import type { MoveRange } from '../text/outside';
import type { Range } from '../text/range';
import type { ClaimContext, ClaimReader } from './claim-context';
import { localCells, statedReadings } from './evidence/cells';
import { numberEvidence } from './evidence/number-evidence';
import { readLateClaims } from './percentages/late-claims';
import { readPercentClaims } from './percentages/percent-claims';
import { readAnsweredClaims } from './readers/answered-claims';
import { readBalanceClaims } from './readers/balance-claims';
import { readCumulativeClaims } from './readers/cumulative-claims';
import { readDueClaims } from './readers/due-claims';
import { readFrequencyClaims } from './readers/frequency-claims';
import { readGrowthClaims } from './readers/growth-claims';
import { readListClaims } from './readers/list-claims';
import { namedClaims } from './readers/named-claims';
import { readRepeatClaims } from './readers/repeat-claims';
import { SOFT_READERS } from './readers/soft-claims';
import { readStatementClaims } from './readers/statement-claims';
import { readTableClaims } from './readers/table-claims';
import { readThresholdClaims } from './readers/threshold-claims';
import { withoutSplit } from './split-numbers';
import { type ToldDocument, toldOnce } from './told-once';

/** The running text, and what stands in the tables beside it. */
export interface SentenceDocument extends ToldDocument {
  /** Indicator id → the cell of the first table that has it. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface SentenceResult {
  readonly drafts: readonly RelationDraft[];
  /** What each figure reports, as far as it was understood. */
  readonly bindings: ReadonlyMap<Figure, Bound>;
  /** What is known of the numbers that begin at some of these places, in document order; made when it is asked for. */
  readonly evidenceAt: (places: ReadonlySet<number>) => readonly NumberEvidence[];
}

/** In order of evidence: the form's own words first, then closed lists, percentages, repeats, and what only confirms. */
const READERS: readonly ClaimReader[] = [
  readTableClaims,
  readListClaims,
  readBalanceClaims,
  readAnsweredClaims,
  readDueClaims,
  readCumulativeClaims,
  readPercentClaims,
  readGrowthClaims,
  readRepeatClaims,
  readFrequencyClaims,
  readThresholdClaims,
  readLateClaims,
  ...SOFT_READERS,
];

/**
 * Relations between the numbers of the sentences, and between them and the table. Total and linear; nothing is judged here. Of an
 * edited document only what the edit concerns is read again: see {@link toldOnce}.
 */
export function sentenceRelations(document: SentenceDocument): SentenceResult {
  const { form, names } = document;
  const { made, cells, move } = toldOnce(document);
  const { counts, folded } = made.telling;
  const context: ClaimContext = {
    ...made.telling,
    stated: statedReadings(form, cells),
    local: (concept) => localCells(concept, cells),
  };
  const found: RelationDraft[] = [];
  for (const reader of READERS) for (const draft of made.claimed(reader, context)) found.push(draft);
  const drafts = withoutSplit(folded, counts, dropListsCoveredByBalance(found));
  const bindings = withNamedBindings(bindingsOf(counts, form), names);
  const named = namedClaims(names, bindings, cells);
  const all = noteTruncation(distinctDrafts([...named, ...drafts, ...made.claimed(readStatementClaims, context)]));
  const evidenceAt = (places: ReadonlySet<number>): readonly NumberEvidence[] =>
    counts
      .filter(({ figure }) => places.has(move === null ? figure.withUnit.start : move(figure.withUnit).start))
      .map((count) => numberEvidence(count, context))
      .map((evidence) => (move === null ? evidence : { ...evidence, ...placeOf(evidence, move) }));
  if (move === null) return { drafts: all, bindings, evidenceAt };
  return {
    drafts: all.map((draft) => ({ ...draft, terms: draft.terms.map((term) => ({ ...term, ...placeOf(term, move) })) })),
    bindings: ofFigures(bindings, made.figures, document.figures),
    evidenceAt,
  };
}

const placeOf = (range: Range, move: MoveRange): Range => {
  const { start, end } = move(range);
  return { start, end };
};

/** What was found of the figures of an earlier version, of those that stand in their places now. */
function ofFigures(
  bindings: ReadonlyMap<Figure, Bound>,
  before: readonly Figure[],
  now: readonly Figure[],
): ReadonlyMap<Figure, Bound> {
  const places = new Map(before.map((figure, i) => [figure, now[i] as Figure]));
  return new Map([...bindings].map(([figure, bound]) => [places.get(figure) ?? figure, bound]));
}

const QUOTIENTS: ReadonlySet<string> = new Set(['percent', 'growth']);

function isCut(draft: RelationDraft): boolean {
  if (!QUOTIENTS.has(draft.kind)) return false;
  const { verdict, reason } = judge(draft);
  return verdict === 'holds' && reason?.key === 'reason.truncated';
}

/** An author who cuts percentages off is told so once, at the first that fits only so. */
function noteTruncation(drafts: readonly RelationDraft[]): readonly RelationDraft[] {
  const first = drafts.find(isCut);
  if (first === undefined) return drafts;
  const key = first.kind === 'growth' ? 'growth.truncated' : 'percent.truncated';
  const args = { formula: judge(first).arithmetic, count: drafts.filter(isCut).length };
  const noted = { ...first, severity: 'information', suspicion: { key, args } } as const;
  return drafts.map((draft) => (draft === first ? noted : draft));
}

function bindingsOf(counts: readonly Measurement[], form: string): Map<Figure, Bound> {
  const bindings = new Map<Figure, Bound>();
  for (const { figure, concept, scope } of counts) {
    const reading = concept === null ? undefined : readingsOf(concept, form)[0];
    const indicator = reading?.length === 1 ? reading[0] : undefined;
    if (indicator !== undefined) bindings.set(figure, scope === 'year' ? { indicator } : { indicator, scope });
    else if (scope !== 'year') bindings.set(figure, { scope });
  }
  return bindings;
}
