/** Proposes edits for a finding, the likeliest first. */
import { type AnalyzeOptions, analyze } from '../analyze';
import type { Exact } from '../arithmetic/exact';
import type { Analysis, Finding } from '../model/analysis';
import { findCandidates, type RepairCandidate, type Search } from './candidates';
import { correctionsAfter } from './corrections-after';
import { type Edit, type Fix, inOrder } from './fix';
import { formFixes } from './form-edits';
import { type Graph, graphOf } from './graph';
import { repairInSource } from './in-source';
import { printAs } from './printed-number';
import { type RunEdit, runEdits } from './run-edits';
import { isStillMade } from './still-made';
import { repairTitle } from './title';
import { outcomeOf, type Reread } from './verify';
import { unreadAround, withoutUnread } from './withheld';
import { yearEdits } from './year-edits';

export interface RepairOptions {
  /** Reads an edited text as the report was read; without it, as plain text without a report of the year before. */
  readonly reread?: Reread;
  /** The same body's report for the year before: a figure left from it is an easy slip. */
  readonly previous?: Analysis;
  /** How often the edited report may be read to prove a fix; at 0 the graph alone vouches for it. */
  readonly proofs?: number;
}

/** As many fixes are offered at most. */
export const MOST_FIXES = 9;
/** A fix this much costlier than the best is not worth showing. */
const SPREAD = 9;
const PROOFS = 16;
/** Characters that the proofs of one finding may read together. */
const READING = 6_000_000;
/** What each alarm costs that a fix leaves and another one does not. */
const ALARM_LEFT = 2;

interface Proposal {
  readonly fix: Fix;
  readonly cost: number;
  /**
   * Whether the relations among the figures vouch for it: every one that the change touches was judged anew, and each of them says
   * by its terms alone whether it holds. What would come of another reading of the text is not known so.
   */
  readonly isJudged: boolean;
}

/**
 * Fixes of one finding, best first; empty where nothing mends it without breaking something else. The first is proven by reading
 * the report again: the finding is gone, none at warning or above has come, and no fewer relations hold. So are the others, but
 * for those that the judgement of all relations they touch vouches for. Where rows of the table or much of the document were left
 * unread no number is suggested, unless it alone explains all that is broken there.
 * Bounded: at most 16 fixes are tried, fewer for a text of more than 300 kB.
 */
export function repair(analysis: Analysis, finding: Finding, options: RepairOptions = {}): readonly Fix[] {
  const { plain } = analysis;
  if (plain === undefined) return repairText(analysis, finding, options);
  // The proofs read plain text, whatever the document is written in.
  const reread = readAgain(plain.analysis, { ...options, format: 'plain' });
  return repairInSource(plain, finding, (one) => repairText(plain.analysis, one, { ...options, reread }));
}

interface Ways {
  readonly previous?: Analysis | undefined;
  readonly format?: AnalyzeOptions['format'] | undefined;
}

/** How each report was last asked to be read again: asked in the same way, what was proven for one finding serves the next. */
const rereads = new WeakMap<Analysis, { readonly ways: Ways; readonly reread: Reread }>();

function readAgain(analysis: Analysis, { previous, format }: Ways): Reread {
  const last = rereads.get(analysis);
  if (last !== undefined && last.ways.previous === previous && last.ways.format === format) return last.reread;
  const reread: Reread = (text, edits) => {
    const corrections = correctionsAfter(analysis, edits);
    return analyze(text, { corrections, earlier: analysis, ...(format && { format }), ...(previous && { previous }) });
  };
  rereads.set(analysis, { ways: { previous, format }, reread });
  return reread;
}

function repairText(analysis: Analysis, finding: Finding, options: RepairOptions): readonly Fix[] {
  const proposals = [...proposalsFor(analysis, finding, options)].sort((a, b) => a.cost - b.cost);
  const proven =
    proofsFor(analysis, options) === 0 ? proposals.slice(0, 1) : prove(analysis, finding, proposals, options);
  const best = proven[0]?.cost ?? 0;
  return proven
    .filter(({ cost }) => cost <= best + SPREAD)
    .slice(0, MOST_FIXES)
    .map(({ fix }) => fix);
}

const proofsFor = ({ text }: Analysis, { proofs = PROOFS }: RepairOptions): number =>
  Math.min(proofs, Math.floor(READING / Math.max(text.length, 1)));

function prove(
  analysis: Analysis,
  finding: Finding,
  proposals: readonly Proposal[],
  options: RepairOptions,
): Proposal[] {
  const reread = options.reread ?? readAgain(analysis, options);
  const proven: Proposal[] = [];
  // The graph has counted what a change of figures leaves broken.
  const alarmCost = finding.relation === null ? ALARM_LEFT : 0;
  for (const proposal of proposals.slice(0, proofsFor(analysis, options))) {
    if (proposal.isJudged && proven.length > 0) proven.push(proposal);
    else if (!isStillMade(analysis, finding, proposal.fix.edits)) {
      const { isAccepted, alarms } = outcomeOf(analysis, finding, proposal.fix.edits, reread);
      if (isAccepted) proven.push({ ...proposal, cost: proposal.cost + alarms * alarmCost });
    }
    if (proven.length >= MOST_FIXES) break;
  }
  return proven.sort((a, b) => a.cost - b.cost);
}

function proposalsFor(analysis: Analysis, finding: Finding, options: RepairOptions): readonly Proposal[] {
  const search = searchFor(analysis, finding, options);
  if (search !== null) {
    const candidates = withoutUnread(analysis, search, findCandidates(search));
    return candidates.flatMap((candidate) => proposalOf(analysis, search.graph, candidate) ?? []);
  }
  if (proofsFor(analysis, options) === 0) return [];
  return otherProposals(analysis, finding).filter(
    ({ fix: { kind, edits } }) => kind === 'safe' || unreadAround(analysis, [finding, ...edits]) === null,
  );
}

function otherProposals(analysis: Analysis, finding: Finding): readonly Proposal[] {
  if (finding.message.key === 'sum.run') return runEdits(analysis, finding).map(runProposal);
  if (finding.code === 'signature-date' || finding.code === 'period') return yearProposals(analysis, finding);
  return formFixes(analysis, finding).map((fix) => ({ fix, cost: 0, isJudged: false }));
}

/** Null if the finding speaks of no relation among figures. */
export function searchFor(analysis: Analysis, finding: Finding, { previous }: RepairOptions): Search | null {
  const graph = graphOf(analysis);
  const constraint = finding.relation === null ? undefined : graph.byRelation.get(finding.relation);
  if (constraint === undefined || constraint.relation.verdict !== 'violated') return null;
  const targets = graph.groups.get(constraint.relation.id) ?? [constraint];
  return { graph, targets, lastYear: (id) => lastYear(previous, id) };
}

function lastYear(previous: Analysis | undefined, indicator: string): Exact | null {
  for (const { cells } of previous?.tables ?? []) {
    const value = cells.get(indicator)?.value?.low;
    if (value != null) return value;
  }
  return null;
}

/** Null where a number cannot be printed in the place that it should have. */
function proposalOf(analysis: Analysis, graph: Graph, candidate: RepairCandidate): Proposal | null {
  const edits: Edit[] = [];
  for (const [index, value] of candidate.changes) {
    for (const place of graph.variables[index]?.places ?? []) {
      const newText = printAs(place, value);
      if (newText === null) return null;
      if (newText !== place.text) edits.push({ start: place.start, end: place.end, newText });
    }
  }
  const fix: Fix = { title: repairTitle(analysis, graph, candidate), kind: 'suggestion', edits: inOrder(edits) };
  return edits.length === 0 ? null : { fix, cost: candidate.cost, isJudged: isJudged(graph, candidate) };
}

/** Whether all that enters the relations of what changes follows from their terms. */
const isJudged = ({ variables }: Graph, { changes }: RepairCandidate): boolean =>
  [...changes.keys()].every(
    (index) => variables[index]?.constraints.every(({ solving }) => solving !== 'nothing') === true,
  );

const runProposal = ({ edit, old, changed, cost }: RunEdit): Proposal => ({
  fix: { title: { key: 'fix.run', args: { old, new: changed } }, kind: 'suggestion', edits: [edit] },
  cost,
  isJudged: false,
});

const yearProposals = (analysis: Analysis, finding: Finding): Proposal[] =>
  yearEdits(analysis, finding).map((edit, i) => {
    const args = { old: analysis.text.slice(edit.start, edit.end), new: edit.newText };
    return { fix: { title: { key: 'fix.year', args }, kind: 'suggestion', edits: [edit] }, cost: i, isJudged: false };
  });
