import { OTHER_MATTERS, OUR_OWN_MATTER } from '../../subjects/concepts/other-matters';
import { CASE_TOPICS, TOPIC_WORDS, type Topic } from '../../subjects/concepts/topics';
import { says } from '../../subjects/phrase';
import { kindsIn, wordTree } from '../../text/search/word-tree';
import { type Mention, NOISY } from '../mentions/mention';

const TOPICS = wordTree(TOPIC_WORDS);

/** The topics named in a text, or between two places of it, in order. */
export const topicsIn = (text: string, from = 0, to = text.length): readonly Topic[] =>
  kindsIn(TOPICS, text, from, to, NOISY);

/** The one topic of a heading; null for 行政复议、行政诉讼情况, which has two. */
export function topicOfTitle(title: string): Topic | null {
  const found = topicsIn(title);
  if (found.includes('request')) return 'request';
  const special = found.filter((one) => one !== 'disclosure');
  const [first] = special;
  if (first === undefined) return found[0] ?? null;
  return special.every((one) => one === first) ? first : null;
}

/** Whether the clause of a number speaks of cases of another kind: 受理行政许可申请, 答复网民留言. */
export const isOtherMatter = ({ clauseText, after }: Mention): boolean =>
  says(OTHER_MATTERS, clauseText + after) && !says(OUR_OWN_MATTER, clauseText + after);

/** Of topics behind a number a case comes first (12件申请予以公开), else the last is what is counted (4次…业务培训会). */
function behind(topics: readonly Topic[]): readonly Topic[] {
  if (topics.length < 2) return topics;
  const cases = topics.filter((topic) => CASE_TOPICS.has(topic));
  return cases.length > 0 ? cases : topics;
}

/** The topics named for a number: in its clause before it, else behind it, else in the clauses before. */
export function topicsAround(
  folded: string,
  clauseStart: number,
  start: number,
  { figure, after }: Mention,
): readonly Topic[] {
  const own = topicsIn(folded, clauseStart, figure.start);
  if (own.length > 0) return own;
  const next = behind(topicsIn(after));
  return next.length > 0 ? next : topicsIn(folded, start, clauseStart);
}
