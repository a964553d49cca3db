/** A day whose 年 and 月 are lost; month and day are null where the digits may be split in several ways. */
export interface DamagedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly damaged: true;
}

const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

/** All readings of 1–4 digits as month and day without leading zeros, or with both written in two digits. */
function monthDaySplits(digits: string): readonly (readonly [number, number])[] {
  const splits: [number, number][] = [];
  for (let i = 1; i < digits.length && i <= 2; i++) {
    const month = Number(digits.slice(0, i));
    const day = Number(digits.slice(i));
    const padded = digits.length === 4;
    if ((!padded && (digits.startsWith('0') || digits.charAt(i) === '0')) || digits.length - i > 2) continue;
    if (isMonth(month) && isDay(day)) splits.push([month, day]);
  }
  return splits;
}

/** The date of a run that lost its 年 and 月; null if the run cannot be one. Several splits leave month and day open. */
export function damagedDate(digits: string): DamagedDate | null {
  const year = digits.length > 4 && /^(?:19|20)/.test(digits) ? Number(digits.slice(0, 4)) : null;
  const splits = monthDaySplits(year === null ? digits : digits.slice(4));
  const only = splits[0];
  if (only === undefined) return null;
  return splits.length === 1
    ? { year, month: only[0], day: only[1], damaged: true }
    : { year, month: null, day: null, damaged: true };
}
