import { tellsResult } from '../../forms/families';
import { ACTS, BESIDES, EVENTS, MANNER, NAMED_BY_ACT } from '../../subjects/acts';
import { DOER_ENDINGS } from '../../subjects/bodies';
import { KIND_ENDINGS } from '../../subjects/information-kinds';
import { inTurn } from '../../subjects/phrase';
import { PUBLICATION_CHANNELS } from '../../subjects/publication-channels';
import { BY_MEANS_OF, MEDIA, PUBLISH, SEND_OUT } from '../../subjects/publish';
import { oneOf, wordClass } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { areKindred, REST } from './completeness';

/** Words that say what was done: with what, and by which medium. */
interface Deed {
  /** 另, 此外, 同时: it is told besides. */
  readonly isBesides: boolean;
  readonly hasMedium: boolean;
  /** Empty where the words only name something; all words for publishing are one. */
  readonly verb: string;
  readonly object: string;
}

const BESIDE = new RegExp(`^(?:${oneOf(BESIDES)})外?`);
const IN_A_MANNER = inTurn([`${MANNER} *`]);
const CHANNEL = `${oneOf(PUBLICATION_CHANNELS, MEDIA)}`;
const BODY = oneOf(wordClass(['{}', `${DOER_ENDINGS} 单位`]));
const DONE_BY = `${inTurn([BY_MEANS_OF])}.*?|.*?(?:${CHANNEL}|${BODY})`;
const NOMINAL = `(?!${oneOf(wordClass(['{}', NAMED_BY_ACT]))}|工作$|(?<=公示)公告)`;
const DEED = new RegExp(`^并?(?:${IN_A_MANNER}|(${DONE_BY}))${IN_A_MANNER}(${oneOf(ACTS, PUBLISH)})${NOMINAL}(.*)$`);
const PUBLISHING = new RegExp(`^(?:${oneOf(PUBLISH, SEND_OUT)})$`);
const MEDIUM = new RegExp(`${oneOf(PUBLICATION_CHANNELS)}|(?:${oneOf(MEDIA)})$`);

function deedOf({ before }: Measurement): Deed {
  const words = before.replace(BESIDE, '').replace(/^其中/, '');
  const [, by = '', verb = '', object = ''] = DEED.exec(words) ?? [];
  const hasMedium = MEDIUM.test(by);
  return {
    isBesides: words.length < before.length && BESIDE.test(before),
    hasMedium,
    verb: PUBLISHING.test(verb) ? '公开' : verb,
    object: verb === '' ? words : object,
  };
}

const EVENT = new RegExp(`(${oneOf(EVENTS)})(?:活动)?$`);
const eventOf = ({ before }: Measurement): string | undefined => EVENT.exec(before)?.[1];

/** 召开发布会12场,其中县长出席3场;在线访谈35场: an event of another kind than the total is none of it. */
function isOtherEvent(one: Measurement, parts: readonly Measurement[], head: Measurement | undefined): boolean {
  const [event, whole] = [eventOf(one), head === undefined ? undefined : eventOf(head)];
  const isOther = event !== undefined && whole !== undefined && !whole.includes(event) && !event.includes(whole);
  return isOther && parts.every((part) => eventOf(part) === undefined);
}

/** 举办讲座3场,组织培训9场: a list of what was done, and so of deeds like the others. */
function isLike(deed: Deed, part: Deed, head: Deed): boolean {
  if (deed.hasMedium !== part.hasMedium || part.verb === '') return false;
  return deed.verb === part.verb || (deed.object !== '' && part.object !== '' && deed.verb !== head.verb);
}

/** 原创微博30条,转发微博140条: an act that tells apart what the part before is called by. */
const isOfSameName = (one: Measurement, { object }: Deed, before: Measurement | undefined): boolean =>
  one.topic !== 'request' &&
  object !== '' &&
  before?.place.segment === one.place.segment &&
  before.before.endsWith(object);

/** 发布微博96条,其中原创14条,转发82条;收到投诉8件: what was done with other things behind the ；of a list that has none within. */
function isBehindList({ place }: Measurement, deed: Deed, parts: readonly Measurement[]): boolean {
  const [first, second] = parts;
  if (first === undefined || second === undefined || deed.object === '') return false;
  const isWithoutBorder = parts.every((part) => part.place.segment === first.place.segment);
  return (
    isWithoutBorder && place.segment !== first.place.segment && !parts.some((part) => deedOf(part).verb === deed.verb)
  );
}

const KIND = new RegExp(`(?:${oneOf(KIND_ENDINGS)})$`);

/** 动态类121条,组织机构信息3条: a word for an act may begin the name of a kind; behind a ；only 类 tells that it does. */
const isKind = ({ before, place }: Measurement, last: Measurement | undefined): boolean =>
  before.endsWith('类') || (last?.place.segment === place.segment && KIND.test(before));

/**
 * Whether a number behind the parts of a list tells of something else than its total: of another act with another object
 * (其中自然人10件;办结来信350件), of another medium, or of what was done besides. A bare name goes on with the list, a result of
 * requests as well.
 */
export function isNewStatement(
  one: Measurement,
  parts: readonly Measurement[],
  head: Measurement | undefined,
): boolean {
  const last = parts.at(-1);
  const isBeside = last?.place.clause === one.place.clause;
  const isCountedAlike = parts.length === 0 || parts.some((part) => areKindred(part, one));
  if (tellsResult(one) || isBeside) return false;
  const deed = deedOf(one);
  if (deed.isBesides && deed.hasMedium) return true;
  if (!isCountedAlike) return false;
  const isNamed = deed.verb === '' || (!deed.hasMedium && isKind(one, last));
  if (deed.isBesides && !REST.test(one.before) && !REST.test(deed.object)) return true;
  if (last !== undefined && last.place.segment !== one.place.segment && /^等/.test(last.after)) return !isNamed;
  if (isOtherEvent(one, parts, head) || isBehindList(one, deed, parts)) return true;
  if (isNamed || (deed.object === '' && !deed.hasMedium) || isOfSameName(one, deed, last)) return false;
  return !parts.some((part) => isLike(deed, deedOf(part), head === undefined ? deed : deedOf(head)));
}
