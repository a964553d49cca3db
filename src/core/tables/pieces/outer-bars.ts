import type { Line } from './line';

/** Whether bars stand before the first and behind the last cell of every row: only then do they border nothing. */
export interface OuterBars {
  readonly leading: boolean;
  readonly trailing: boolean;
}

/** So many rows of values that end with a bar do not all have a blank last cell. */
const ENOUGH_ROWS = 3;
/** A value behind a bar, or before one at the beginning of a line. */
const VALUE = /(?:\||^)\s*(?:\d|[-—–/\\]\s*(?:\||$))/;

/**
 * What the lines with bars of a zone tell of the borders of its rows. A row that begins with a bar has a blank first cell where
 * other lines begin with words. Lines of a head whose cells are broken end anywhere, so that rows of values tell their end:
 * three of them by themselves, fewer together with a line of the head that ends with a bar too.
 */
export function outerBars(folded: string, lines: readonly Line[]): OuterBars {
  const barred = lines.filter(({ bars }) => bars > 0);
  const opensWithBar = (line: Line): boolean => folded[line.from] === '|';
  const closesWithBar = (line: Line): boolean => folded[line.to - 1] === '|';
  const values = barred.filter(({ bars, from, to }) => bars >= 2 && VALUE.test(folded.slice(from, to)));
  const heads = barred.filter((line) => !values.includes(line));
  const isKnown = values.length >= ENOUGH_ROWS || heads.length === 0 || heads.some(closesWithBar);
  return {
    leading: barred.every((line) => opensWithBar(line) || (line === lines[0] && !opensLine(folded, line.start))),
    trailing: values.every(closesWithBar) && isKnown,
  };
}

/** A zone may begin in the middle of a line: that one does not tell what rows begin with. */
const opensLine = (folded: string, start: number): boolean => start === 0 || /[\n\r]/.test(folded.charAt(start - 1));
