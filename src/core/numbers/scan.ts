import type { Figure } from '../model/analysis';
import { figureOf } from '../model/figure';
import { characterBefore, type DigitRun, type NumberReading, skipGap } from './reading';

/** What the lexer has found on its way through a text, and what the place it has come to stands in. */
export interface Scan {
  readonly text: string;
  readonly folded: string;
  /** Where the text begins in the document: figures are told by their places there, all else by those in the text. */
  readonly offset: number;
  readonly figures: Figure[];
  /** End of the last figure. */
  floor: number;
  titleEnd: number;
  quoteEnd: number;
  tagEnd: number;
}

/** Takes a reading over as a figure, unless it begins inside the figure before. */
export function push(scan: Scan, reading: NumberReading): void {
  if (reading.start < scan.floor || reading.end <= reading.start) return;
  const { value = null, approximate = false, role, unit, printed, scale, fraction, dates } = reading;
  const text = scan.text.slice(reading.start, reading.end);
  const [start, end] = [reading.start + scan.offset, reading.end + scan.offset];
  const withUnit = { start, end: Math.max(end, (reading.outerEnd ?? 0) + scan.offset) };
  scan.figures.push(
    figureOf({ start, end, text, value, unit, withUnit, approximate, role, printed, scale, fraction, dates }),
  );
  scan.floor = reading.end;
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
