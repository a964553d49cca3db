import type { Line } from './line';

/** A head of the table of reviews has fifteen cells, each of which may be broken once. */
const MOST_LINES = 20;

/**
 * The lines of a zone in which rows between bars are whole again, whose cells were broken over lines: `| 结果`, `维持 | 结果`,
 * `纠正 |`. Such a row begins with a bar and ends with the first line that ends with one; a line between that begins with a bar,
 * or is blank, shows that bars do not end the rows here, and nothing is joined.
 */
export function wholeRows(folded: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => isCut(folded, line))) return lines;
  const whole: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfRow(folded, lines, at);
    whole.push(joined(lines.slice(at, end)));
    at = end;
  }
  return whole;
}

/** The line behind the row that begins at `from`. */
function endOfRow(folded: string, lines: readonly Line[], from: number): number {
  if (!isCut(folded, lines[from] as Line)) return from + 1;
  for (let at = from + 1; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const line = lines[at] as Line;
    if (line.from === line.to || opens(folded, line)) break;
    if (closes(folded, line)) return at + 1;
  }
  return from + 1;
}

const opens = (folded: string, { from }: Line): boolean => folded[from] === '|';
const closes = (folded: string, { to, bars }: Line): boolean => bars > 0 && folded[to - 1] === '|';
const isCut = (folded: string, line: Line): boolean => opens(folded, line) && !closes(folded, line);

function joined(lines: readonly Line[]): Line {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  if (first === last) return first;
  const sum = (count: 'bars' | 'tabs'): number => lines.reduce((total, line) => total + line[count], 0);
  return { ...first, end: last.end, to: last.to, bars: sum('bars'), tabs: sum('tabs'), isNumber: false, isRule: false };
}
