import { OUR_MATTER } from '../../subjects/our-matter';
import { oneOf } from '../../subjects/word-class';
import type { Passage } from '../passage';
import type { Count } from './count';
import { type Known, known } from './known';
import { CASES, isDisclosure, namesMatter } from './our-matter';
import { unreadLabel } from './unread-label';

/** `ours`: the form's own, requests for information and what comes of them. */
export type Matter = 'ours' | 'other';

const OURS = new RegExp(`${oneOf(OUR_MATTER)}|信息公开|依申请`);
const OBJECT = /申请/;
const TOTALS = new Set(['received', 'closed', 'carried', 'forward']);

/** Of what matter a number is: by the object of its own clause, the number before that it goes on from, the heading. */
export function matterOf(count: Count, passage: Passage): Known<Matter> {
  const { concept, clauseText, after, topic } = count;
  if (concept === null || !CASES.test(concept)) return known('ours', 'stated');
  const own = clauseText + after;
  if (OURS.test(own)) return known('ours', 'stated');
  if (!isDisclosure(count, passage.folded)) return known('other', 'unknown');
  if (topic !== 'request') return reviewMatter(count, passage);
  if (OBJECT.test(own)) return known('ours', 'inherited');
  const before = totalBefore(count, passage);
  if (before === undefined) return known('ours', 'inherited');
  const isOurs = before.topic === 'request' && unreadLabel(before, passage).length === 0;
  return known(isOurs ? 'ours' : 'other', isOurs ? 'inherited' : 'unknown');
}

/** Reviews and suits are of every kind: what they are of is said in their sentence or their heading. */
function reviewMatter(count: Count, passage: Passage): Known<Matter> {
  const isSaid =
    namesMatter(passage, count) || count.titles.some((title) => OURS.test(title) && /复议|诉讼/.test(title));
  return known(isSaid ? 'ours' : 'other', isSaid ? 'inherited' : 'unknown');
}

/** The number of its sentence that a label without an object goes on from: 收到申请12件,答复12件. */
function totalBefore({ index, place }: Count, { counts }: Passage): Count | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const one = counts[at];
    if (one === undefined || one.place.sentence !== place.sentence) return undefined;
    if (one.topic !== 'request' || one.concept === null || TOTALS.has(one.concept)) return one;
  }
  return undefined;
}
