import type { Box } from './drawn-page';

/** A straight line along a row or a column: `at` is its place across, `from` and `to` its ends along it. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Strokes so near to each other lie on one line: the same border drawn for two cells, or twice. */
const SAME_LINE = 0.8;
/** Dashes and dots so near to each other are one line. */
const GAP = 2.6;
/** Shorter ones are dashes of something else. */
const SHORTEST = 4;

/** Drawn lines as whole rules: what lies on one line is joined, however many strokes it was drawn with. */
export function rulesOf(lines: readonly Box[]): Rules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (const { left, top, right, bottom } of lines) {
    const dot = Math.max(right - left, bottom - top) <= 1.5;
    if (dot || right - left >= bottom - top) across.push({ at: (top + bottom) / 2, from: left, to: right });
    if (dot || right - left < bottom - top) down.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  return { across: joined(across), down: joined(down) };
}

function joined(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const whole: Rule[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = (sorted[i] as Rule).at;
    let end = i;
    while (end < sorted.length && (sorted[end] as Rule).at - first <= SAME_LINE) end++;
    whole.push(...onOneLine(sorted.slice(i, end)));
    i = end;
  }
  return whole.filter(({ from, to }) => to - from >= SHORTEST);
}

function onOneLine(rules: Rule[]): Rule[] {
  rules.sort((a, b) => a.from - b.from);
  const whole: { at: number; from: number; to: number }[] = [];
  for (const { at, from, to } of rules) {
    const last = whole.at(-1);
    if (last !== undefined && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else whole.push({ at, from, to });
  }
  return whole;
}
