import { ABOVE, COPIES_OF_EACH, SUMMED } from '../../subjects/list-words';
import { oneOf } from '../../subjects/word-class';
import type { Mention } from '../mentions/mention';

/** What parts are counted in where they are taken up: 三项, 两类, 四者. */
const KINDS = new Set(['项', '类', '者', '种', '个', '大', '方面', '部分', '家', '级']);
const NUMERAL = /^(?:[两二三四五六七八九十]|[2-9]|1\d)$/;
const IS_ABOVE = new RegExp(`(?:${oneOf(ABOVE)})$`);
const IS_SUMMED = new RegExp(`^(?:${oneOf(SUMMED)})`);

const OF_EACH = new RegExp(`(?:${oneOf(COPIES_OF_EACH)})$`);

/**
 * Whether a number says how many parts a total adds up, 三项合计, 以上两类问题共, or how many copies there are of each, 一式三份, and so
 * counts nothing itself.
 */
export const isReference = ({ figure, unit, before, after }: Mention): boolean =>
  OF_EACH.test(before) ||
  (KINDS.has(unit) && NUMERAL.test(figure.text) && (IS_ABOVE.test(before) || (before === '' && IS_SUMMED.test(after))));
