const DIGITS = new Map(
  [...'〇一二三四五六七八九']
    .map((character, value) => [character, value] as [string, number])
    .concat([
      ['○', 0],
      ['零', 0],
      ['两', 2],
      ['壹', 1],
      ['贰', 2],
      ['叁', 3],
      ['参', 3],
      ['肆', 4],
      ['伍', 5],
      ['陆', 6],
      ['柒', 7],
      ['捌', 8],
      ['玖', 9],
    ]),
);

const TENS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

const GROUPS = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

const SHORTHANDS = new Map([
  ['廿', 20],
  ['卅', 30],
]);

const LONGEST = 20;

/** Digits written one after the other: 二〇一三. Two or three without a zero (二三) are an estimate, not a number. */
function parsePositional(text: string): number | null {
  let value = 0;
  let zeros = 0;
  for (const character of text) {
    const digit = DIGITS.get(character);
    if (digit === undefined || character === '两') return null;
    if (digit === 0) zeros++;
    value = value * 10 + digit;
  }
  const length = text.length;
  if (length > 15 || (zeros === 0 && (length === 2 || length === 3))) return null;
  return value;
}

/** A number below 10 000 in the spoken order: 二百三十, 十二, 一千零五, 廿三. */
function parseBelowTenThousand(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lowestUnit = 10_000;
  let afterZero = false;
  for (const character of text) {
    const value = DIGITS.get(character);
    const unit = TENS.get(character);
    const shorthand = SHORTHANDS.get(character);
    if (value === 0) {
      if (digit !== null || total === 0) return null;
      afterZero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= lowestUnit || (digit === null && (unit !== 10 || (total > 0 && !afterZero)))) return null;
      total += (digit ?? 1) * unit;
      lowestUnit = unit;
      digit = null;
      afterZero = false;
    } else {
      if (shorthand === undefined || digit !== null || lowestUnit <= 10) return null;
      total += shorthand;
      lowestUnit = 10;
    }
  }
  if (digit === null) return afterZero ? null : total;
  // 一百二 is spoken for 120; see parseSpokenNumeral.
  if (lowestUnit > 10 && lowestUnit < 10_000 && !afterZero) return null;
  return total + digit;
}

/** 一万零五: what stands behind the group begins with a zero that says nothing. */
const withoutZero = (text: string): string =>
  text.length > 1 && DIGITS.get(text.charAt(0)) === 0 ? text.slice(1) : text;

/**
 * The number that a Chinese numeral says: 十二, 二百三十, 二〇一三, 两千, 廿, 一万二千, also with ○ for 〇 and the
 * bankers' forms 壹贰叁. Null for anything else, for an estimate (二三, 十几) and for more than 20 characters.
 */
export function parseChineseNumeral(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const positional = parsePositional(text);
  if (positional !== null) return positional;
  let total = 0;
  let lowestGroup = Number.POSITIVE_INFINITY;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const group = GROUPS.get(text.charAt(i));
    if (group === undefined) continue;
    const value = parseBelowTenThousand(text.slice(from, i));
    if (value === null || value === 0 || group >= lowestGroup) return null;
    total += value * group;
    lowestGroup = group;
    from = i + 1;
  }
  if (from === text.length) return total > 0 ? total : null;
  const rest = withoutZero(text.slice(from));
  const value = parseBelowTenThousand(rest);
  if (value === null || (from > 0 && value === 0)) return null;
  return from > 0 && isSpoken(text) ? null : total + value;
}

const SPOKEN: Readonly<Record<string, number>> = { 亿: 7, 万: 3, 千: 2, 仟: 2, 百: 1, 佰: 1 };

/** 三万五: a single digit directly behind a scale. */
const isSpoken = (text: string): boolean =>
  text.length > 2 &&
  SPOKEN[text.charAt(text.length - 2)] !== undefined &&
  (DIGITS.get(text.charAt(text.length - 1)) ?? 0) > 0;

/**
 * The number that is said without its last scale: 三万五 is 35 thousand, 一千二 12 hundred, 二百五 25 tens. The value is
 * `digits` times ten to the power of `exponent`; null for any other numeral.
 */
export function parseSpokenNumeral(text: string): { readonly digits: number; readonly exponent: number } | null {
  const head = isSpoken(text) ? parseChineseNumeral(text.slice(0, -1)) : null;
  const exponent = SPOKEN[text.charAt(text.length - 2)] ?? 0;
  if (head === null || head % 10 ** (exponent + 1) !== 0) return null;
  return { digits: head / 10 ** exponent + (DIGITS.get(text.charAt(text.length - 1)) ?? 0), exponent };
}
