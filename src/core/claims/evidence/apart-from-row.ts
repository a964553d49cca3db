import type { Measurement } from '../../sentences/meaning/measurement';
import { ANSWERED_IN_YEAR, FOR_SEVERAL_REASONS } from '../../subjects/answered-of';
import { phraseSource, says } from '../../subjects/phrase';
import type { ClaimContext } from '../claim-context';
import { CASES } from './our-matter';

/** 25件次: answers, of which one request may get several. */
const TIMES = /^.次$/;

/** 自然人47人次: whoever asked, each time. */
const APPLICANT = /^applicant\./;

/** 办结20件,另办结上年结转3件: the first number is of the year's own requests. */
function leavesOutCarried({ counts }: ClaimContext, { concept, index, place, before, after }: Measurement): boolean {
  if (concept !== 'closed') return false;
  if (says(ANSWERED_IN_YEAR, before + after)) return true;
  const near = counts.slice(index + 1, index + 4);
  return near.some((one) => one.concept === 'carried' && one.place.sentence === place.sentence && one.owner === null);
}

/** 其余54件因不掌握、重复申请等原因…: of no one row. */
const SEVERAL = new RegExp(`^[^,。;]{0,40}${phraseSource(FOR_SEVERAL_REASONS)}`);
const BEHIND = 80;

const namesSeveral = ({ folded }: ClaimContext, { figure: { withUnit } }: Measurement): boolean =>
  SEVERAL.test(folded.slice(withUnit.end, withUnit.end + BEHIND));

/** Requests told apart by what became of them, whose own results the form does not count. */
const APART = new Set(['carried', 'forward', 'extended', 'withdrawn']);

/** 上年结转的3件申请中,2件予以公开: of those only. */
const isOfSome = ({ heads }: ClaimContext, { index, concept }: Measurement): boolean => {
  const head = heads[index]?.concept ?? '';
  return APART.has(head) && head !== concept;
};

/** Whether a number is of less, or of more, than the one row of the table that its label names. */
export const isApartFromRow = (context: ClaimContext, count: Measurement, concept: string): boolean =>
  namesSeveral(context, count) ||
  isOfSome(context, count) ||
  (TIMES.test(count.unit) && CASES.test(concept) && !APPLICANT.test(concept)) ||
  leavesOutCarried(context, count);
