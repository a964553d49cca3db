import type { Known, Matter } from '../../model/number-evidence';
import type { Count } from '../../sentences/meaning/count';
import { CASE_TOPICS } from '../../subjects/concepts/topics';
import { OF_DISCLOSURE, OUR_MATTER, TITLED_CASES } from '../../subjects/our-matter';
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { Passage } from '../passage';
import { known } from './known';
import { CASES, isDisclosure, namesMatter } from './our-matter';
import { unreadLabel } from './unread-label';

const OURS = new RegExp(oneOf(OUR_MATTER, OF_DISCLOSURE));
const OBJECT = /申请/;

const isOfCases = ({ topic, concept }: Count): boolean =>
  topic !== null && CASE_TOPICS.has(topic) && CASES.test(concept ?? '');

/** Of what matter a number is: by the object of its own clause, the number before that it goes on from, the heading. */
export function matterOf(count: Count, passage: Passage): Known<Matter> {
  const { clauseText, after, topic } = count;
  if (!isOfCases(count)) return known('ours', 'stated', 'default');
  const own = clauseText + after;
  if (OURS.test(own)) return known('ours', 'stated');
  if (!isDisclosure(count, passage.folded)) return known('other', 'unknown');
  if (topic !== 'request') return reviewMatter(count, passage);
  if (OBJECT.test(own)) return known('ours', 'inherited');
  const before = numberBefore(count, passage);
  if (before === undefined) return known('ours', 'inherited');
  const isOurs = before.topic === 'request' && unreadLabel(before, passage).length === 0;
  return known(isOurs ? 'ours' : 'other', isOurs ? 'inherited' : 'unknown', 'sentence');
}

/** Reviews and suits are of every kind: what they are of is said in their sentence or their heading. */
function reviewMatter(count: Count, passage: Passage): Known<Matter> {
  if (namesMatter(passage, count)) return known('ours', 'inherited', 'sentence');
  const isTitled = count.titles.some((title) => OURS.test(title) && says(TITLED_CASES, title));
  return isTitled ? known('ours', 'inherited', 'heading') : known('other', 'unknown', 'sentence');
}

/** The number of its sentence that a label without an object goes on from: 收到申请12件,答复12件. */
function numberBefore({ index, place }: Count, { counts }: Passage): Count | undefined {
  const before = counts[index - 1];
  return before?.place.sentence === place.sentence ? before : undefined;
}
