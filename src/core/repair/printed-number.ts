/** How a number stands in the text, and how another number would stand in its place. */

import { type Exact, formatExact, negate, powerOfTen, scale as shift } from '../arithmetic/exact';
import { chineseCount } from '../numbers/chinese-count';
import { widened } from '../text/fold';
import type { Range } from '../text/range';

/** The digits of a number in the text with their sign, without unit, scale or approximator. */
export interface PrintedDigits extends Range {
  readonly text: string;
  /** The power of ten that is printed behind it: 4 for 万. */
  readonly scale: number;
}

const MINUS = /^[-－−‑–—负]/;
const DIGITS = /(?:[+\-－−‑–—负] ?)?[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?/;
const COUNT = /[〇○零一二两三四五六七八九十百千万]+/;
/** What goes on behind a number that is written with scales in turn, or with decimals in words: 1万2千, 一点二. */
const IN_TURN = /^(?:[十百千万亿]+[0-9０-９]|点[〇零一二三四五六七八九])/;
const NOTHING = /^[-—–/无]+$/;
const WIDE = /[０-９]/;
const CHINESE = /^[〇○零一二两三四五六七八九十百千万]+$/;

/**
 * Where the digits of a number stand that is printed in `range`; null where it is written in a way that cannot be edited.
 * `printed` is what a reader sees: in a web page tags may stand inside a number, and then it is left alone.
 */
export function placeIn(text: string, range: Range, scale: number, printed?: string): PrintedDigits | null {
  const shown = text.slice(range.start, range.end);
  if (shown === '') return { ...range, text: '', scale };
  const match = DIGITS.exec(shown) ?? COUNT.exec(shown);
  if (match !== null) {
    const start = range.start + match.index;
    if (IN_TURN.test(shown.slice(match.index + match[0].length))) return null;
    const whole = printed === undefined || (DIGITS.exec(printed) ?? COUNT.exec(printed))?.[0] === match[0];
    return whole ? { start, end: start + match[0].length, text: match[0], scale } : null;
  }
  return NOTHING.test(shown) ? { ...range, text: shown, scale } : null;
}

/** Decimals of a printed number. */
export function decimalsOf(printed: string): number {
  const point = printed.search(/[.．]/);
  return point < 0 ? 0 : printed.length - point - 1;
}

/**
 * `value` in the style of the place: full-width digits, thousands commas, scale, decimals and Chinese numerals stay.
 * Null if it cannot be written so: below nothing, where no minus is printed. A scaled number is rounded to the decimals that
 * it has.
 */
export function printAs(place: PrintedDigits, value: Exact): string | null {
  if (value.units < 0n) {
    const [sign] = MINUS.exec(place.text) ?? [];
    const digits = sign === undefined ? null : printAs({ ...place, text: place.text.slice(1) }, negate(value));
    return digits === null || sign === undefined ? null : sign + digits;
  }
  if (CHINESE.test(place.text)) return value.places === 0 ? chineseCount(value.units) : null;
  const decimals = decimalsOf(place.text);
  const plain = withDecimals(shift(value, -place.scale), decimals, place.scale > 0);
  if (plain === null) return null;
  const grouped = /[,，]/.test(place.text) ? withThousands(plain, place.text.includes('，') ? '，' : ',') : plain;
  return WIDE.test(place.text) ? widened(grouped) : grouped;
}

function withDecimals(value: Exact, decimals: number, rounding: boolean): string | null {
  if (value.places <= decimals)
    return padded({ units: value.units * powerOfTen(decimals - value.places), places: decimals });
  const step = powerOfTen(value.places - decimals);
  if (!rounding && value.units % step !== 0n) return null;
  return padded({ units: (value.units + step / 2n) / step, places: decimals });
}

/** With its zeros: 20.70 stays 20.70. */
function padded({ units, places }: Exact): string {
  if (places === 0) return formatExact({ units, places });
  const digits = units.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function withThousands(plain: string, comma: string): string {
  const [whole = '', fraction] = plain.split('.');
  let grouped = '';
  for (let i = 0; i < whole.length; i++)
    grouped += (i > 0 && (whole.length - i) % 3 === 0 ? comma : '') + whole.charAt(i);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
