import type { Cell, Figure, Section } from '../../report/analysis';
import type { Range } from '../../text/range';
import type { Survey } from '../../text/survey';
import { namedClaims } from '../corrections/named-claims';
import { type NamedFigures, withNamedBindings, withNames } from '../corrections/named-figures';
import type { RelationDraft } from '../draft';
import { readBalanceClaims } from './balance-claims';
import { type Count, readCounts } from './counts';
import { distinctDrafts } from './distinct-drafts';
import { readOpposites, readPlainSums, readRemainders } from './divisions';
import { readFamilyLists } from './family-lists';
import { readFrequencyClaims } from './frequency-claims';
import { readGrowthClaims } from './growth-claims';
import { readLateClaims } from './late-claims';
import { headsOf } from './list';
import { readListClaims } from './list-claims';
import { readMarkedLists } from './marked-lists';
import { readMentions } from './mention';
import { readMixedSums } from './mixed-sums';
import { readNarrative } from './narrative';
import type { Passage } from './passage';
import { readPercentClaims } from './percent-claims';
import { readRatios } from './ratios';
import { readRepeatClaims } from './repeat-claims';
import { withRespectiveNames } from './respective-names';
import { ownNames } from './scope';
import { withoutSettled } from './settled';
import { readShareLists } from './share-lists';
import { readShares } from './shares';
import { SOFT_READERS } from './soft-claims';
import { withoutSplit } from './split-numbers';
import { readingsOf, statedReadings } from './stated';
import { readStatementClaims } from './statement-claims';
import { readStatements } from './statements';
import { readTableClaims } from './table-claims';
import { readThresholdClaims } from './threshold-claims';

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

export interface Bound {
  readonly indicator?: string;
  readonly scope?: string;
}

export interface SentenceResult {
  readonly drafts: readonly RelationDraft[];
  /** What each figure reports, as far as it was understood. */
  readonly bindings: ReadonlyMap<Figure, Bound>;
}

/** In order of evidence: the form's own words first, then closed lists, percentages, repeats, and what only confirms. */
const READERS: readonly ((passage: Passage) => readonly RelationDraft[])[] = [
  readTableClaims,
  readListClaims,
  readBalanceClaims,
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
    ...readPlainSums(counts),
    ...readMixedSums(counts),
  ];
  const ratios = readRatios(folded, figures, narrative, mentions);
  const shares = readShares(ratios, counts, read);
  const lists = [...read, ...readShareLists(shares)];
  const passage: Passage = {
    folded,
    narrative,
    counts,
    ratios,
    shares,
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
  return { drafts: noteTruncation(distinctDrafts([...named, ...drafts, ...statements])), bindings };
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

const isCut = ({ decided }: RelationDraft): boolean =>
  decided?.verdict === 'holds' && decided.reason?.key === 'reason.truncated';

/** An author who cuts percentages off is told so once, at the first that fits only so. */
function noteTruncation(drafts: readonly RelationDraft[]): readonly RelationDraft[] {
  const first = drafts.find(isCut);
  if (first === undefined) return drafts;
  const args = { formula: first.decided?.arithmetic ?? '', count: drafts.filter(isCut).length };
  const noted = { ...first, severity: 'information', suspicion: { key: `${first.kind}.truncated`, args } } as const;
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
