import { isInCalendar } from './calendar';

/** A day whose 年 and 月 are lost; month and day are null where the digits may be split in several ways. */
export interface DamagedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly damaged: true;
}

type MonthDay = readonly [month: number, day: number];

const isPrinted = (part: string): boolean => part.length > 0 && part.length <= 2 && part !== '0';

/** Every reading of 2 to 4 digits as a month and a day of it, in the year if that is known: 314 has one, 125 has two. */
function monthDaySplits(digits: string, year: number | null): readonly MonthDay[] {
  const splits = [1, 2].map((cut) => [digits.slice(0, cut), digits.slice(cut)] as const);
  return splits
    .filter(([month, day]) => isPrinted(month) && isPrinted(day))
    .map(([month, day]): MonthDay => [Number(month), Number(day)])
    .filter(([month, day]) => isInCalendar(year, month, day));
}

/** Month and day of 2 to 4 digits that lost their marks: 314 is 3月14日; 125 may be two dates, so it is null. */
export function splitMonthDay(digits: string, year: number | null): MonthDay | null {
  const [only, ...others] = monthDaySplits(digits, year);
  return only === undefined || others.length > 0 ? null : only;
}

/** Month, day, month, day that lost their marks (111231): the one reading that ends after it begins, or null. */
export function splitPeriod(digits: string, year: number): readonly [...MonthDay, ...MonthDay] | null {
  const found: [...MonthDay, ...MonthDay][] = [];
  for (let cut = 2; cut <= 4 && cut < digits.length; cut++) {
    const first = splitMonthDay(digits.slice(0, cut), year);
    const last = splitMonthDay(digits.slice(cut), year);
    if (first && last && (first[0] < last[0] || (first[0] === last[0] && first[1] < last[1])))
      found.push([...first, ...last]);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The date of a run that lost its 年 and 月; null if the run cannot be one. Several splits leave month and day open. */
export function damagedDate(digits: string): DamagedDate | null {
  const year = digits.length > 4 && /^(?:19|20)/.test(digits) ? Number(digits.slice(0, 4)) : null;
  const splits = monthDaySplits(year === null ? digits : digits.slice(4), year);
  const [only] = splits;
  if (only === undefined) return null;
  const [month, day] = splits.length === 1 ? only : [null, null];
  return { year, month, day, damaged: true };
}
