import type { Figure } from '../report/analysis';
import { type Candidate, characterBefore, type Reading, skipGap } from './reading';

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

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Takes a reading over as a figure, unless it begins inside the figure before. What was not read stays out of it. */
export function push(scan: Scan, reading: Reading): void {
  const { start, end, unit, printed, scale, fraction, dates } = reading;
  if (start < scan.floor || end <= start) return;
  const figure: Writable<Figure> = {
    start,
    end,
    text: scan.text.slice(start, end),
    value: reading.value ?? null,
    withUnit: { start, end: Math.max(end, reading.outerEnd ?? end) },
    approximate: reading.approximate ?? false,
    role: reading.role,
  };
  if (unit !== undefined) figure.unit = unit;
  if (printed !== undefined) figure.printed = printed;
  if (scale !== undefined) figure.scale = scale;
  if (fraction !== undefined) figure.fraction = fraction;
  if (dates !== undefined) figure.dates = dates;
  scan.figures.push(figure);
  scan.floor = end;
}

/** The number between two places as the readers see it. */
export function candidateAt(scan: Scan, start: number, end: number): Candidate {
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
