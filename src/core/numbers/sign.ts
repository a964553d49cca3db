import { negate } from '../arithmetic/exact';
import type { Interval } from '../arithmetic/interval';
import type { NumberReading } from './reading';

const DASH = /[-−‑–—负]/;
/** No joint between two numbers or two names looks like these. */
const MINUS = /[−‑]/;
const LETTER = /[\u4e00-\u9fff(:,]/;
/** What may be less than nothing, a change: 增加-14件, 增幅为—3.5%. */
const CHANGES =
  /(?:增加|增长|增多|上升|净增|增量|增减|减少|下降|降低|回落|变化|变动|增幅|降幅|减幅|升幅|涨幅|幅度|同比|环比|[较比][上去]年|差额|差值|余额)[了量数率值额]?[为是达]?[:]?$/;
const IS = /[为是]$/;
const LONGEST_WORDS = 6;

/** Where the sign of a number stands, right before it or before a blank; null where it has none, or a joint between names or numbers. */
function signOf(folded: string, { start, role }: NumberReading): number | null {
  const at = folded.charAt(start - 1) === ' ' ? start - 2 : start - 1;
  const sign = folded.charAt(at);
  if (!DASH.test(sign)) return null;
  const words = folded.slice(Math.max(0, at - LONGEST_WORDS), at).trimEnd();
  if (CHANGES.test(words)) return at;
  if (at < start - 1) return null;
  const isMinus =
    sign === '负'
      ? IS.test(words)
      : MINUS.test(sign)
        ? LETTER.test(words.slice(-1))
        : sign === '-' && (role === 'percentage' ? LETTER : IS).test(words.slice(-1));
  return isMinus ? at : null;
}

const mirrored = (value: Interval): Interval => ({
  low: value.high && negate(value.high),
  high: value.low && negate(value.low),
  lowOpen: value.highOpen,
  highOpen: value.lowOpen,
});

/** A count or a percentage; where a minus stands before it, it begins there and is below nothing. */
export function withSign(folded: string, reading: NumberReading): NumberReading {
  const { value, printed, role } = reading;
  const sign = role === 'statistic' || role === 'percentage' ? signOf(folded, reading) : null;
  if (sign === null) return reading;
  return {
    ...reading,
    start: sign,
    ...(value && { value: mirrored(value) }),
    ...(printed && { printed: negate(printed) }),
  };
}
