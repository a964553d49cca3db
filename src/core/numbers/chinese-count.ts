const DIGITS = '零一二三四五六七八九';
const TENS = ['', '十', '百', '千'];

/** A count below a hundred million in Chinese numerals: 二十三, 一百零五. Two is 二; null if it is too large. */
export function chineseCount(count: bigint | number): string | null {
  if (count < 0 || count >= 100_000_000) return null;
  const value = Number(count);
  if (value < 10_000) return shortened(group(value)) || '零';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${shortened(group(high))}万${gap}${low === 0 ? '' : group(low)}`;
}

/** 1 to 9999; empty for 0. */
function group(value: number): string {
  let said = '';
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit > 0) said += (DIGITS[digit] ?? '') + (TENS[power] ?? '');
    else if (said !== '' && !said.endsWith('零') && value % 10 ** power > 0) said += '零';
  }
  return said;
}

/** 十二, not 一十二. */
const shortened = (said: string): string => (said.startsWith('一十') ? said.slice(1) : said);
