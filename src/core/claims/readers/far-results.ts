import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import { sameMeasure } from '../../sentences/mentions/amounts';
import { ANSWERED_IN_FULL } from '../../subjects/answered-of';
import { says } from '../../subjects/phrase';
import type { ClaimContext } from '../claim-context';
import { atMost, claimDraft, told, withDoubt } from '../drafts';
import { outcomes, type Requests } from './requests';

/**
 * 在已答复的9件申请中,同意公开7件…。⏎部分公开1件…。⏎不予公开3件…: results told one by one, each in a paragraph of its own, are together
 * no more than what was answered.
 */
export function scatteredResults({ closed, results }: Requests): RelationDraft | null {
  const [first, last] = [results[0], results.at(-1)];
  if (closed === undefined || first === undefined || last === undefined || results.length < FEWEST_SCATTERED)
    return null;
  const isScattered = first.place.paragraph !== last.place.paragraph && first.index > closed.index;
  const isAlike = results.every((one) => one.statutory && one.unit === closed.unit && !one.figure.approximate);
  if (!isScattered || !isAlike) return null;
  return atMost('list:results', results, closed);
}

const FEWEST_SCATTERED = 3;

/** 其中公开1件: a result too, at the head of others. */
const IS_MADE_PUBLIC = /公开的?$/;
/** How many paragraphs results may stand behind what was received to accuse it. */
const NEAR = 2;

/** 共受理申请15件…。⏎均已答复。…公开1件,部分公开3件,…,其他情况7件: results told paragraphs behind what was received. */
export function farResults({ folded, counts }: ClaimContext, requests: Requests): RelationDraft | null {
  const { received, carried, forward, closed, results } = requests;
  const [first, last] = [results[0], results.at(-1)];
  if (received === undefined || first === undefined || last === undefined) return null;
  if (carried !== undefined || forward !== undefined || closed !== undefined) return null;
  if (outcomes(requests) === null || first.place.paragraph === received.place.paragraph) return null;
  const opening = counts.findIndex(
    ({ index, place }) => index > received.index && place.sentence === first.place.sentence,
  );
  const between = counts.slice(opening, last.index + 1);
  const parts = between.filter(({ place }) => place.depth <= first.place.depth);
  const draft = claimDraft('sum', 'list:results', [...told('total', received), ...told('part', ...parts)]);
  const isOne =
    parts.every((one) => one.place.sentence === first.place.sentence && sameMeasure(one, received)) &&
    first.place.paragraph - received.place.paragraph <= NEAR;
  const isAll = says(ANSWERED_IN_FULL, folded.slice(received.figure.withUnit.end, first.figure.start));
  const isClosed = last.concept === 'other' && parts.every(({ figure }) => !figure.approximate);
  const opensWithResult = parts[0] === first || IS_MADE_PUBLIC.test(parts[0]?.before ?? '');
  return withDoubt(draft, isOne && isAll && isClosed && opensWithResult ? null : reason('scope'));
}
