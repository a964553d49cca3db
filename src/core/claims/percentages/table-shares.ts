import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import { PIECES } from '../../sentences/meaning/meanings';
import { isOtherMatter } from '../../sentences/meaning/topics';
import { sameMeasure, termOf } from '../../sentences/mentions/amounts';
import { compact } from '../../sentences/mentions/mention';
import { fitsShare, type Share } from '../../sentences/percentages/shares';
import { ANSWER } from '../../subjects/answer';
import { OUR_MATTER, REQUEST } from '../../subjects/our-matter';
import { phraseSource, says } from '../../subjects/phrase';
import { RECEIVE } from '../../subjects/receive';
import { ALL_OF_IT, OF_WHOLE, RIGHT_BEHIND } from '../../subjects/share-words';
import { WHOLE_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { withDoubt } from '../drafts';
import { cellTerm, type Stated } from '../evidence/cells';
import { whyNotOfReport } from '../evidence/may-accuse';
import { percentDraft, percentTerm, specOf } from './percent-draft';

const ALL = `(?:[的已]|${oneOf(ALL_OF_IT, WHOLE_YEAR)})*`;
const AS_WHOLE = phraseSource(OF_WHOLE);
/** 占申请总量的, 占全部办结申请的: shares of what the table states in all. */
const WHOLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [new RegExp(`占${ALL}(?:${oneOf(RECEIVE)})的?(?:${oneOf(OUR_MATTER, REQUEST)})${AS_WHOLE}`), ['received']],
  [new RegExp(`占${ALL}(?:${oneOf(OUR_MATTER, REQUEST)})${AS_WHOLE}`), ['received', 'closed']],
  [new RegExp(`占${ALL}(?:${oneOf(ANSWER)})的?(?:${oneOf(REQUEST)})?${AS_WHOLE}`), ['closed', 'received']],
];

/** What the table states for the whole that a share names, the likeliest first. */
function wholesOf({ ratio }: Share, { stated }: ClaimContext): readonly Stated[] {
  const concepts = WHOLES.find(([words]) => words.test(ratio.label))?.[1] ?? [];
  return concepts.flatMap(stated).filter((one): one is Stated => one !== null);
}

/** Whether the share is of its number alone: 征地(20件)、建设(11件)等,占申请总量的59.6% is of both. */
function isOfOne({ ratio, numerator }: Share, { folded, counts, ratios }: ClaimContext): boolean {
  const gap = compact(folded.slice(numerator.figure.withUnit.end, ratio.figure.start));
  const before = counts[numerator.index - 1];
  const isFirst = before?.place.sentence !== numerator.place.sentence || !sameMeasure(before, numerator);
  const isShare = ratios.some(({ kind, position }) => kind === 'share' && position === numerator.index);
  const isWhole = before?.concept === 'received' || before?.concept === 'closed';
  return says(RIGHT_BEHIND, gap) && (isFirst || isShare || isWhole);
}

/**
 * 涉及征地类20件,占申请总量的38.5%: a share of what the table states where no number of the paragraph is meant. It accuses where
 * the percentage fits none of the numbers that the words may mean.
 */
function shareOfTable(share: Share, context: ClaimContext): RelationDraft | null {
  const { ratio, numerator, base } = share;
  if (base !== null || !PIECES.has(numerator.unit) || isOtherMatter(numerator)) return null;
  const wholes = wholesOf(share, context);
  const fitting = wholes.find(({ value }) => fitsShare(ratio, numerator.value, value) !== null);
  const [first] = wholes;
  if (first === undefined) return null;
  const bases = (fitting ?? first).cells.map((cell) => cellTerm(cell, 'base'));
  const terms = [percentTerm(ratio), termOf(numerator, 'numerator'), ...bases];
  const doubt = isOfOne(share, context) ? whyNotOfReport(numerator, context) : reason('open-list');
  return withDoubt(percentDraft('percent:of-table', terms, specOf(ratio)), doubt);
}

/** Shares of the requests that the table counts, with what is said of them. */
export function readTableShares(context: ClaimContext): ReadonlyMap<Share, RelationDraft> {
  const found = new Map<Share, RelationDraft>();
  for (const share of [...context.shares, ...context.hedged]) {
    const draft = shareOfTable(share, context);
    if (draft !== null) found.set(share, draft);
  }
  return found;
}
