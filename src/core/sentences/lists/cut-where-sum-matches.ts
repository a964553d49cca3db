import { DEEDS, DONE_FIRST } from '../../subjects/acts';
import { inTurn } from '../../subjects/phrase';
import type { Measurement } from '../meaning/measurement';
import { agree, sumOfMentions } from '../mentions/amounts';
import { areKindred, REST } from './completeness';
import { CHANNEL } from './part-names';

/** 办理提案2条, 通过公众号推送5条: what somebody did besides, and no name of a kind. */
const DONE = new RegExp(`^${inTurn([`${DONE_FIRST} ${DEEDS}`])}|${inTurn([DEEDS])}$`);

/** 机构类5条、人事类3条、年报1条: the last is of the list by its looks, even if the others add up by chance. */
function goesOn(parts: readonly Measurement[], from: number): boolean {
  const before = parts[from - 1];
  // 其他200项 is the end of a list.
  if (before === undefined || REST.test(before.before)) return false;
  const isItemised = areItems(parts.slice(0, from));
  return parts.slice(from).every((one) => {
    const isBeside = isItemised || one.place.segment === before.place.segment;
    const isLike = areKindred(one, before) && isBeside && one.after === '';
    return isLike && one.before !== '' && !DONE.test(one.before) && !CHANNEL.test(one.before);
  });
}

/** 公告3条;动态70条;…: every part behind a ； of its own, so that a further one is no other thing. */
const areItems = (parts: readonly Measurement[]): boolean =>
  parts.length > 1 && parts.every((one, at) => at === 0 || one.place.segment !== parts[at - 1]?.place.segment);

/** So many items at the end may still belong to the list; if more are left over, a sum that fits before them is no chance. */
const MOST_BEHIND = 3;
const FEWEST_BEFORE = 3;

/** 42份,其中14项,28项,对15项工程…: a list ends where it adds up. */
export function cutWhereSumMatches(head: Measurement, parts: readonly Measurement[]): readonly Measurement[] {
  const last = parts.at(-1);
  const isRest = last !== undefined && REST.test(last.before);
  for (let length = 2; length < parts.length; length++) {
    const some = parts.slice(0, length);
    if (isRest && some.at(-1)?.place.segment === last.place.segment) break;
    if (length >= FEWEST_BEFORE && parts.length - length <= MOST_BEHIND && goesOn(parts, length)) break;
    if (some.every((one) => !one.figure.approximate) && agree(head.value, sumOfMentions(some))) return some;
  }
  return parts;
}
