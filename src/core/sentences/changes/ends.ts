import { CAME_TO_NOW, NUMBER_IN_ALL } from '../../subjects/changes';
import { THIS_YEAR } from '../../subjects/whole-year';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { CAME_TO } from '../meaning/scope';
import { sameMeasure } from '../mentions/amounts';
import { compact } from '../mentions/mention';
import { BEFORE_BRACKET, OF_COMPARED, OF_EARLIER, OF_NUMBERED_YEAR } from './change-words';
import { type StatedChange, saysChange } from './stated-change';

/** The number that something came to, and the one that it came from where that is printed. */
export interface Ends {
  readonly now: Measurement;
  readonly before: Measurement | null;
}

/** What of a text the ends of changes are read from. */
export interface CountedText {
  readonly folded: string;
  readonly counts: readonly Measurement[];
}

/** How many numbers before a change are looked at, and how many behind it. */
const MOST_BEFORE = 6;
const MOST_BEHIND = 2;
/** How much of the words before a bracket says what stands in it. */
const REACH = 24;

/** 由100件增加到120件: what it came from. */
const CAME_FROM = /[由从]$/;

/** 较2021年的512件, (上年为512件), (2021年:512件), 上年(512件), 由512件增至: the number of another time. */
export function isOfEarlier(folded: string, count: Measurement): boolean {
  if (count.isAside && CAME_FROM.test(count.before)) return true;
  if (saysChange(count) || CAME_TO.test(count.before) || IS_NOW.test(count.before)) return false;
  const { clauseText, place, figure, scope } = count;
  if (OF_COMPARED.test(clauseText)) return true;
  if (OF_EARLIER.test(clauseText)) return scope === 'other-year' || !OF_NUMBERED_YEAR.test(clauseText);
  if (place.depth === 0) return false;
  const inside = compact(folded.slice(place.opener + 1, figure.start));
  if (inside === '') return BEFORE_BRACKET.test(compact(folded.slice(Math.max(0, place.opener - REACH), place.opener)));
  return !inside.includes(',') && OF_EARLIER.test(inside);
}

/** 收到90件,较上年增加15件,增长20%: the counts before a change as far as no other change stands between. */
function windowOf(
  change: StatedChange,
  after: StatedChange | undefined,
  counts: readonly Measurement[],
): readonly Measurement[] {
  const from = after === undefined ? 0 : after.position + (after.amount === null ? 0 : 1);
  const near = counts.slice(Math.max(from, change.position - MOST_BEFORE), change.position);
  return near.filter(({ place }) => place.segment === change.segment).reverse();
}

/** 较上年增加73件至585件. */
const IS_NOW = /^[至到]$/;

/** The counts directly behind a change. */
function behind({ position, amount, segment }: StatedChange, counts: readonly Measurement[]): readonly Measurement[] {
  const from = position + (amount === null ? 0 : 1);
  return counts.slice(from, from + MOST_BEHIND).filter(({ place }) => place.segment === segment);
}

/** 同比增长12.8%(上年为16530条): what stands in the bracket right behind. */
const opensBehind = ({ end }: StatedChange, { place }: Measurement): boolean =>
  place.opener >= end && place.opener - end <= 1;

/** 增加73件,全年共585件; 增加73件至585件: what it came to stands behind. */
const NOW_BEHIND = new RegExp(
  `^,?(?:${oneOf(THIS_YEAR)})?(?:${oneOf(NUMBER_IN_ALL)})?(?:${oneOf(CAME_TO_NOW)}|[至到])$`,
);

const cameToBehind = (folded: string, { end }: StatedChange, count: Measurement): boolean =>
  NOW_BEHIND.test(compact(folded.slice(end, count.figure.start)));

/**
 * The ends of a change: the nearest number of another time, before it or in a bracket behind, and the nearest of this time of
 * the same measure. Null where no number of this time stands near.
 */
export function endsOf(
  change: StatedChange,
  after: StatedChange | undefined,
  { folded, counts }: CountedText,
): Ends | null {
  const [near, next] = [windowOf(change, after, counts), behind(change, counts)];
  const alike = (one: Measurement): boolean => change.amount === null || sameMeasure(one, change.amount);
  const before =
    near.find((one) => alike(one) && isOfEarlier(folded, one)) ??
    next.find((one) => alike(one) && opensBehind(change, one) && isOfEarlier(folded, one)) ??
    null;
  const isNow = (one: Measurement): boolean =>
    one !== before &&
    alike(one) &&
    (before === null || sameMeasure(one, before)) &&
    !saysChange(one) &&
    !isOfEarlier(folded, one);
  const now =
    near.find((one) => isNow(one) && one.scope !== 'other-year') ??
    next.find((one) => isNow(one) && cameToBehind(folded, change, one));
  return now === undefined ? null : { now, before };
}
