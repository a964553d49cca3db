import type { Known, Matter } from '../../model/number-evidence';
import type { Measurement } from '../../sentences/meaning/measurement';
import { CASE_TOPICS } from '../../subjects/concepts/topics';
import { OF_DISCLOSURE, OUR_MATTER, TITLED_CASES } from '../../subjects/our-matter';
import { says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { known } from './known';
import { CASES, isDisclosure, namesMatter } from './our-matter';
import { unreadLabel } from './unread-label';

const OURS = new RegExp(oneOf(OUR_MATTER, OF_DISCLOSURE));
const OBJECT = /申请/;

const isOfCases = ({ topic, concept }: Measurement): boolean =>
  topic !== null && CASE_TOPICS.has(topic) && CASES.test(concept ?? '');

/** Of what matter a number is: by the object of its own clause, the number before that it goes on from, the heading. */
export function matterOf(count: Measurement, context: ClaimContext): Known<Matter> {
  const { clauseText, after, topic } = count;
  if (!isOfCases(count)) return known('ours', 'stated', 'default');
  const own = clauseText + after;
  if (OURS.test(own)) return known('ours', 'stated');
  if (!isDisclosure(count, context.folded)) return known('other', 'unknown');
  if (topic !== 'request') return reviewMatter(count, context);
  if (OBJECT.test(own)) return known('ours', 'inherited');
  const before = numberBefore(count, context);
  if (before === undefined) return known('ours', 'inherited');
  const isOurs = before.topic === 'request' && unreadLabel(before, context).length === 0;
  return known(isOurs ? 'ours' : 'other', isOurs ? 'inherited' : 'unknown', 'sentence');
}

/** Reviews and suits are of every kind: what they are of is said in their sentence or their heading. */
function reviewMatter(count: Measurement, context: ClaimContext): Known<Matter> {
  if (namesMatter(context, count)) return known('ours', 'inherited', 'sentence');
  const isTitled = count.titles.some((title) => OURS.test(title) && says(TITLED_CASES, title));
  return isTitled ? known('ours', 'inherited', 'heading') : known('other', 'unknown', 'sentence');
}

/** The number of its sentence that a label without an object goes on from: 收到申请12件,答复12件. */
function numberBefore({ index, place }: Measurement, { counts }: ClaimContext): Measurement | undefined {
  const before = counts[index - 1];
  return before?.place.sentence === place.sentence ? before : undefined;
}
