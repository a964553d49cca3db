import type { Figure } from '../model/analysis';
import { figureOf } from '../model/figure';
import type { FigureRole } from '../model/schema';
import { isPageMark } from '../text/page-mark';
import type { Range } from '../text/range';

const DIGITS = /\d+(?:[.,]\d+)*/g;

/**
 * The numbers of table zones that are no cells: ordinals of rows (1.), notes in labels (计1条), and what else stands
 * between the cells. `taken` are the figures of the cells, in document order.
 */
export function labelFigures(
  text: string,
  folded: string,
  zones: readonly Range[],
  taken: readonly Figure[],
): Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  for (const zone of zones) {
    DIGITS.lastIndex = zone.start;
    for (let match = DIGITS.exec(folded); match !== null && match.index < zone.end; match = DIGITS.exec(folded)) {
      const start = match.index;
      const end = start + match[0].length;
      while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
      if ((taken[next]?.start ?? end) < end) continue;
      figures.push(labelFigure(text, folded, start, end));
    }
  }
  return figures;
}

function labelFigure(text: string, folded: string, start: number, end: number): Figure {
  const range = { start, end };
  const role = isOnPageMark(folded, range) ? 'ordinal' : roleOf(folded.charAt(start - 1), folded.charAt(end));
  return figureOf({ start, end, text: text.slice(start, end), withUnit: range, value: null, approximate: false, role });
}

/** Whether a number stands on a line that a page prints between the parts of a table: - 3 -. */
function isOnPageMark(folded: string, { start, end }: Range): boolean {
  let [from, to] = [start, end];
  while (from > Math.max(0, start - FURTHEST) && !isBreak(folded.charCodeAt(from - 1))) from--;
  while (to < Math.min(folded.length, end + FURTHEST) && !isBreak(folded.charCodeAt(to))) to++;
  return isPageMark(folded.slice(from, to).trim());
}

const isBreak = (code: number): boolean => code === 10 || code === 13;
/** Page marks are short, but for the address of a printed page and the blanks before it. */
const FURTHEST = 160;

function roleOf(before: string, after: string): FigureRole {
  if (after === '.' || after === '、' || (before === '(' && after === ')')) return 'ordinal';
  if (before === '计') return 'fixed-word';
  if (after === '年' || after === '月' || after === '日') return 'date';
  return before === '第' ? 'ordinal' : 'unread';
}
