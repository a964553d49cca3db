import type { Figure } from '../model/analysis';
import { figureOf } from '../model/figure';
import { characterBefore, type DigitRun, type NumberReading, skipGap } from './reading';

/** What the lexer has found on its way through a text, and what the place it has come to stands in. */
export interface Scan {
  readonly text: string;
  readonly folded: string;
  readonly figures: Figure[];
  /** End of the last figure. */
  floor: number;
  titleEnd: number;
  quoteEnd: number;
  tagEnd: number;
}

/** Takes a reading over as a figure, unless it begins inside the figure before. */
export function push(scan: Scan, reading: NumberReading): void {
  const { start, end, outerEnd = end } = reading;
  if (start < scan.floor || end <= start) return;
  const { value = null, approximate = false, role, unit, printed, scale, fraction, dates } = reading;
  const text = scan.text.slice(start, end);
  const withUnit = { start, end: Math.max(end, outerEnd) };
  scan.figures.push(
    figureOf({ start, end, text, value, unit, withUnit, approximate, role, printed, scale, fraction, dates }),
  );
  scan.floor = end;
}

/** The number between two places as the readers see it. */
export function candidateAt(scan: Scan, start: number, end: number): DigitRun {
  const { folded } = scan;
  const afterAt = skipGap(folded, end);
  return {
    folded,
    start,
    end,
    floor: scan.floor,
    before: characterBefore(folded, start),
    after: folded.charAt(afterAt),
    afterAt,
    inside: start < scan.titleEnd ? 'title' : start < scan.quoteEnd ? 'quotes' : null,
  };
}
