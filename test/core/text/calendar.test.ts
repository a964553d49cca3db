import assert from 'node:assert/strict';
import { isInCalendar, lastDayOf } from '../../../src/core/text/calendar';

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

describe('the calendar', () => {
  it('has the last day of each month, and of no other', () => {
    assert.deepEqual(
      Array.from({ length: 14 }, (_, month) => lastDayOf(2023, month)),
      [0, ...LAST_DAYS, 0],
    );
  });

  it('has a 29th of February in leap years, and where the year is not known', () => {
    const of = (year: number | null): number => lastDayOf(year, 2);
    assert.deepEqual([of(2024), of(2000), of(null), of(2022), of(1900)], [29, 29, 29, 28, 28]);
  });

  it('has the months from 1 to 12, and their days from 1 to the last', () => {
    const months = [0, 1, 12, 13].map((month) => isInCalendar(2023, month, null));
    assert.deepEqual(months, [false, true, true, false]);
    assert.ok(LAST_DAYS.every((last, at) => isInCalendar(2023, at + 1, last) && !isInCalendar(2023, at + 1, last + 1)));
    assert.deepEqual([isInCalendar(2023, 5, 0), isInCalendar(2023, 5, 1)], [false, true]);
  });
});
