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

/** Whether a sign stands before the number that begins at `start`, and no joint between names or numbers. */
function isNegative(folded: string, { start, role }: NumberReading): boolean {
  const sign = folded.charAt(start - 1);
  if (!DASH.test(sign)) return false;
  const words = folded.slice(Math.max(0, start - 1 - LONGEST_WORDS), start - 1).trimEnd();
  if (CHANGES.test(words)) return true;
  if (sign === '负') return IS.test(words);
  if (MINUS.test(sign)) return LETTER.test(words.slice(-1));
  return sign === '-' && (role === 'percentage' ? LETTER : IS).test(words.slice(-1));
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
  if ((role !== 'statistic' && role !== 'percentage') || !isNegative(folded, reading)) return reading;
  return {
    ...reading,
    start: reading.start - 1,
    ...(value && { value: mirrored(value) }),
    ...(printed && { printed: negate(printed) }),
  };
}
