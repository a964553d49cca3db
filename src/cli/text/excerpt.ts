import { type Lines, lineAt, lineRange } from '../../core/text/lines';
import { overlaps, type Range } from '../../core/text/range';
import { codePointWidth } from '../../core/text/width-in-columns';
import { printable } from './display';

/** What is shown below a finding: a piece of its line, and the marks that stand below it. */
export interface Excerpt {
  readonly source: string;
  /** Runs of marks with the columns before them, from left to right. */
  readonly marks: readonly Underline[];
}

export interface Underline {
  readonly kind: 'own' | 'related';
  readonly gap: number;
  readonly width: number;
}

const CUT = '…';

/**
 * The line of `own`, cut to about `width` columns around it; the places of `related` that fall inside are marked too.
 * Only the piece that is shown is looked at, so that a report of one endless line costs no more.
 */
export function excerpt(text: string, lines: Lines, own: Range, related: readonly Range[], width: number): Excerpt {
  const line = lineBounds(text, lines, own.start);
  const shown = window(text, line, own, width);
  const before = shown.start > line.start ? CUT : '';
  const after = shown.end < line.end ? CUT : '';
  const source = before + printable(text.slice(shown.start, shown.end)) + after;
  const inside = related.filter((range) => overlaps(range, shown) && !overlaps(range, own));
  return { source, marks: marksOf(text, shown, own, inside, before.length) };
}

/** The line without its break and its leading space, as far as the range allows. */
function lineBounds(text: string, lines: Lines, offset: number): Range {
  let { start, end } = lineRange(lines, lineAt(lines, offset));
  while (end > start && '\r\n'.includes(text[end - 1] ?? '')) end--;
  const limit = Math.min(offset, end);
  while (start < limit && ' \t\u3000\u00a0'.includes(text[start] ?? '')) start++;
  return { start, end };
}

/** Grows from the range to both sides until the columns are used up. */
function window(text: string, line: Range, own: Range, width: number): Range {
  const start = Math.min(own.start, line.end);
  const [end, used] = rightward(text, start, Math.min(Math.max(own.end, start), line.end), width);
  const half = (width - used) >> 1;
  const [left, usedLeft] = leftward(text, start, line.start, half);
  const [right, usedRight] = rightward(text, end, line.end, width - used - usedLeft);
  const [further] = leftward(text, left, line.start, width - used - usedLeft - usedRight);
  return { start: further, end: right };
}

function rightward(text: string, from: number, limit: number, budget: number): [at: number, used: number] {
  let at = from;
  let used = 0;
  while (at < limit) {
    const code = text.codePointAt(at) ?? 0;
    const columns = codePointWidth(code);
    if (used + columns > budget) break;
    used += columns;
    at += code > 0xffff ? 2 : 1;
  }
  return [at, used];
}

function leftward(text: string, from: number, limit: number, budget: number): [at: number, used: number] {
  let at = from;
  let used = 0;
  while (at > limit) {
    const low = text.charCodeAt(at - 1);
    const step = low >= 0xdc00 && low <= 0xdfff && at - 2 >= limit ? 2 : 1;
    const columns = codePointWidth(text.codePointAt(at - step) ?? 0);
    if (used + columns > budget) break;
    used += columns;
    at -= step;
  }
  return [at, used];
}

function marksOf(
  text: string,
  shown: Range,
  own: Range,
  related: readonly Range[],
  indent: number,
): readonly Underline[] {
  const within = (offset: number): number => Math.min(Math.max(offset, shown.start), shown.end);
  const ranges = [
    { ...own, kind: 'own' as const },
    ...related.map((range) => ({ ...range, kind: 'related' as const })),
  ];
  const marks: Underline[] = [];
  let [at, column, marked] = [shown.start, indent, 0];
  for (const { start, end, kind } of ranges.sort((a, b) => a.start - b.start)) {
    const [from, to] = [within(start), within(end)];
    if (from < at) continue;
    column += columnsIn(text, at, from);
    const covered = columnsIn(text, from, to);
    const gap = Math.max(0, column - marked);
    const width = Math.max(1, covered);
    marks.push({ kind, gap, width });
    marked += gap + width;
    column += covered;
    at = to;
  }
  return marks;
}

function columnsIn(text: string, from: number, to: number): number {
  return rightward(text, from, to, Number.POSITIVE_INFINITY)[1];
}
