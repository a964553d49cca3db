import { ABOVE, COPIES_OF_EACH, OF_IT_AGAIN, POINTS_BACK, SUMMED } from '../../subjects/list-words';
import { oneOf } from '../../subjects/word-class';
import { agree } from '../mentions/amounts';
import type { Mention } from '../mentions/mention';

/** What parts are counted in where they are taken up: 三项, 两类, 四者. */
const KINDS = new Set(['项', '类', '者', '种', '个', '大', '方面', '部分', '家', '级']);
const NUMERAL = /^(?:[两二三四五六七八九十]|[2-9]|1\d)$/;
/** Written in characters it is hardly a number of items. */
const IN_CHARACTERS = /^[两二三四五六七八九十]$/;
const IS_ABOVE = new RegExp(`(?:${oneOf(ABOVE)})$`);
const IS_SUMMED = new RegExp(`^(?:${oneOf(SUMMED)})`);
/** 三种方式共, 两项占比. */
const IS_SUMMED_OR_SHARED = new RegExp(`^.{0,4}?(?:${oneOf(SUMMED)})|^分?别?占`);

const OF_EACH = new RegExp(`(?:${oneOf(COPIES_OF_EACH)})$`);

/**
 * Whether a number says how many parts a total or a share is of, 三项合计, 以上两类问题共, 两项占64%, or how many copies there are of each,
 * 一式三份, and so counts nothing itself.
 */
export const isReference = (mention: Mention): boolean =>
  OF_EACH.test(mention.before) || (KINDS.has(mention.unit) && tellsParts(mention));

function tellsParts({ figure, before, after }: Mention): boolean {
  if (!NUMERAL.test(figure.text)) return false;
  if (IS_ABOVE.test(before) || (before === '' && IS_SUMMED.test(after))) return true;
  return IN_CHARACTERS.test(figure.text) && /^前?$/.test(before) && IS_SUMMED_OR_SHARED.test(after);
}

/** Words of its own a number that is said again has none. */
const IS_BACK = new RegExp(`^(?:${oneOf(POINTS_BACK)})?$`);
const IS_AMONG = new RegExp(`^(?:${oneOf(OF_IT_AGAIN)})`);

/**
 * Whether a number is the one told right before it, said again to go on about it: 其他6件;6件中…, 法人8件,这8件均为…. It counts nothing
 * itself, and what stands behind it is of its own.
 */
export const isSaidAgain = (mention: Mention, previous: Mention | undefined): boolean =>
  previous?.place.sentence === mention.place.sentence &&
  previous.unit === mention.unit &&
  agree(previous.value, mention.value) &&
  IS_BACK.test(mention.before) &&
  IS_AMONG.test(mention.after);
