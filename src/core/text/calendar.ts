const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The last day of a month, from 28 to 31; of February the 29th where the year is not known. 0 where there is no such month. */
export const lastDayOf = (year: number | null, month: number): number =>
  month === 2 && year !== null && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0);

/** Whether there is such a month and, if a day is given, such a day in it. */
export const isInCalendar = (year: number | null, month: number, day: number | null): boolean =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= lastDayOf(year, month)));
