/** Dates: the year that is one off. */
import type { Analysis, Finding } from '../model/analysis';
import { fold, widened } from '../text/fold';
import type { Range } from '../text/range';
import type { Edit } from './fix';

const YEAR = /[12１２][0-9０-９]{3}|[一二][〇○零Oo0０一二三四五六七八九]{3}/g;
const CHINESE = '〇一二三四五六七八九';

/** The years of the finding's own date first, then of the dates it is compared with; a year later first. */
export function yearEdits({ text }: Analysis, finding: Finding): readonly Edit[] {
  return [finding, ...finding.related].flatMap((range) => editsIn(text, range));
}

function editsIn(text: string, { start, end }: Range): Edit[] {
  return [...text.slice(start, end).matchAll(YEAR)].flatMap((match) =>
    [1, -1].map((by) => {
      const at = start + match.index;
      return { start: at, end: at + match[0].length, newText: moved(match[0], by) };
    }),
  );
}

/** A year in the digits in which it is printed. */
function moved(printed: string, by: number): string {
  const digits = [...printed].map((c) =>
    /[〇○零OoＯ]/.test(c) ? '0' : CHINESE.includes(c) ? String(CHINESE.indexOf(c)) : c,
  );
  const wide = /[０-９]/.test(printed);
  const year = Number(fold(digits.join(''))) + by;
  const next = String(year).padStart(4, '0');
  return [...next].map((digit, i) => inStyle(digit, printed.charAt(i), wide, printed)).join('');
}

/** An unchanged digit stays as it is printed: a zero may be 〇, ○ or 零. */
function inStyle(digit: string, before: string, wide: boolean, printed: string): string {
  const zero = /[〇○零Oo]/.exec(printed)?.[0];
  if (wide) return widened(digit);
  if (!CHINESE.includes(printed.charAt(0))) return digit;
  if (digit === '0') return /[〇○零Oo0]/.test(before) ? before : (zero ?? '〇');
  return CHINESE.charAt(Number(digit));
}
