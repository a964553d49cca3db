import { matchFrom } from '../text/matching';
import type { DigitRun, NumberReading } from './reading';

/** 二十届三中全会, 十九届, 四中: sessions of the party's congresses, by which no report counts anything. */
const SESSION =
  /[一二三四五六七八九十]{1,3}届(?:[历一二三四五六七]{1,2}[中次])?(?:全会)?|[一二三四五六七]中(?=全会|[、,和及与])/y;

/** Reads the numerals of party sessions as fixed words. */
export function readSession(candidate: DigitRun): NumberReading | null {
  const match = matchFrom(SESSION, candidate.folded, candidate.start);
  return match && { start: candidate.start, end: candidate.start + match[0].length, role: 'fixed-word' };
}
