import type { Cell, Figure, Section } from '../model/analysis';
import type { NumberEvidence } from '../model/number-evidence';
import type { RelationDraft } from '../relations/draft';
import { judge } from '../relations/judge';
import type { Range } from '../text/range';
import type { Survey } from '../text/search/survey';
import { readAnsweredClaims } from './claims/answered-claims';
import { readBalanceClaims } from './claims/balance-claims';
import { distinctDrafts } from './claims/distinct-drafts';
import { readDueClaims } from './claims/due-claims';
import { readFrequencyClaims } from './claims/frequency-claims';
import { readGrowthClaims } from './claims/growth-claims';
import { readLateClaims } from './claims/late-claims';
import { readListClaims } from './claims/list-claims';
import { numberEvidence } from './claims/number-evidence';
import { readPercentClaims } from './claims/percent-claims';
import { readRepeatClaims } from './claims/repeat-claims';
import { withoutSettled } from './claims/settled';
import { SOFT_READERS } from './claims/soft-claims';
import { readStatementClaims } from './claims/statement-claims';
import { readStatements } from './claims/statements';
import { readTableClaims } from './claims/table-claims';
import { readThresholdClaims } from './claims/threshold-claims';
import { readOpposites, readPlainSums } from './lists/divisions';
import { readEnumerations } from './lists/enumerations';
import { readFamilyLists } from './lists/family-lists';
import { headsOf } from './lists/list';
import { readMarkedLists } from './lists/marked-lists';
import { readMixedSums } from './lists/mixed-sums';
import { readNumberedLists } from './lists/numbered-lists';
import { readRemainders, readRests } from './lists/remainders';
import { readShareLists } from './lists/share-lists';
import { readTakenUp } from './lists/taken-up';
import { readTotalsBehind } from './lists/totals-behind';
import type { Count } from './meaning/count';
import { readCounts } from './meaning/counts';
import { ownNames } from './meaning/scope';
import { readingsOf, statedReadings } from './meaning/stated';
import { readMentions } from './mentions/mention';
import { withRespectiveNames } from './mentions/respective-names';
import { withoutSplit } from './mentions/split-numbers';
import { namedClaims } from './naming/named-claims';
import { type Bound, type NamedFigures, withNamedBindings, withNames } from './naming/named-figures';
import type { Passage } from './passage';
import { readRatios } from './percentages/ratios';
import { readShares } from './percentages/shares';
import { readNarrative } from './segments/narrative';

export interface SentenceDocument {
  readonly text: string;
  /** Of the text with full-width forms folded; same length. */
  readonly survey: Survey;
  /** Id of the form, `none` if none was recognised. */
  readonly form: string;
  readonly year: number | null;
  /** Figures of the running text, in document order. */
  readonly figures: readonly Figure[];
  /** Indicator id → the cell of the first table that has it. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly sections: readonly Section[];
  /** Where tables stand; claims without numbers are not looked for there. */
  readonly skip?: readonly Range[];
  /** What people say that figures stand for. */
  readonly names?: NamedFigures;
}

export interface SentenceResult {
  readonly drafts: readonly RelationDraft[];
  /** What each figure reports, as far as it was understood. */
  readonly bindings: ReadonlyMap<Figure, Bound>;
  /** What is known of the numbers that begin at some of these places, in document order; made when it is asked for. */
  readonly evidenceAt: (places: ReadonlySet<number>) => readonly NumberEvidence[];
}

/** In order of evidence: the form's own words first, then closed lists, percentages, repeats, and what only confirms. */
const READERS: readonly ((passage: Passage) => readonly RelationDraft[])[] = [
  readTableClaims,
  readListClaims,
  readBalanceClaims,
  readAnsweredClaims,
  readDueClaims,
  readPercentClaims,
  readGrowthClaims,
  readRepeatClaims,
  readFrequencyClaims,
  readThresholdClaims,
  readLateClaims,
  ...SOFT_READERS,
];

/** Relations between the numbers of the sentences, and between them and the table. Total and linear; nothing is judged here. */
export function sentenceRelations(document: SentenceDocument): SentenceResult {
  const { survey, figures, sections, form, year, cells } = document;
  const { folded } = survey;
  const skip = document.skip ?? [];
  const narrative = readNarrative(survey, figures, sections, skip);
  const mentions = withRespectiveNames(folded, readMentions(folded, figures, narrative));
  const names = ownNames(folded);
  const counts = withNames(readCounts(folded, mentions, narrative, year, names), document.names, form);
  const read = [
    ...readFamilyLists(folded, counts),
    ...readMarkedLists(folded, counts),
    ...readOpposites(counts),
    ...readRemainders(folded, counts),
    ...readRests(counts),
    ...readNumberedLists(folded, counts),
    ...readTotalsBehind(folded, counts),
    ...readEnumerations(folded, counts, narrative),
    ...readPlainSums(counts),
    ...readMixedSums(counts),
  ];
  const everyRatio = readRatios(folded, figures, narrative, mentions);
  const ratios = everyRatio.filter(({ hedge }) => hedge === null);
  const told = readShares(everyRatio, counts, read);
  const shares = told.filter(({ ratio }) => ratio.hedge === null);
  const takenUp = readTakenUp(folded, counts, narrative, ratios);
  const lists = [...read, ...takenUp, ...readShareLists(shares)];
  const passage: Passage = {
    folded,
    narrative,
    counts,
    ratios,
    shares,
    hedged: told.filter(({ ratio }) => ratio.hedge !== null),
    lists,
    heads: headsOf(lists, counts),
    holes: figures.filter(({ role }) => role === 'unread').map(({ start }) => start),
    cells,
    stated: statedReadings(form, cells),
    form,
    year,
    names,
  };
  const found: RelationDraft[] = [];
  for (const reader of READERS) for (const draft of reader(passage)) found.push(draft);
  const drafts = withoutSplit(folded, counts, withoutSettled(found));
  const statements = readStatementClaims(passage, readStatements(survey, outside(skip)));
  const bindings = withNamedBindings(bindingsOf(counts, form), document.names);
  const named = namedClaims(document.names, bindings, cells);
  return {
    drafts: noteTruncation(distinctDrafts([...named, ...drafts, ...statements])),
    bindings,
    evidenceAt: (places) =>
      counts.filter(({ figure }) => places.has(figure.withUnit.start)).map((count) => numberEvidence(count, passage)),
  };
}

/** Whether an offset lies in none of the ranges; asked in ascending order. */
function outside(ranges: readonly Range[]): (at: number) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let next = 0;
  return (at) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= at) next++;
    return at < (sorted[next]?.start ?? Number.POSITIVE_INFINITY);
  };
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

function bindingsOf(counts: readonly Count[], form: string): Map<Figure, Bound> {
  const bindings = new Map<Figure, Bound>();
  for (const { figure, concept, scope } of counts) {
    const reading = concept === null ? undefined : readingsOf(concept, form)[0];
    const indicator = reading?.length === 1 ? reading[0] : undefined;
    if (indicator !== undefined) bindings.set(figure, scope === 'year' ? { indicator } : { indicator, scope });
    else if (scope !== 'year') bindings.set(figure, { scope });
  }
  return bindings;
}
