import { lastAtMost } from './last-at-most';
import type { Rule } from './rules';

/** Lines so near to each other part the same cells: a border drawn double. */
const DOUBLE = 3.1;
/** No border is wider, all its lines together. */
const WIDEST = 7;
/** A line that covers so much of a side is its border. */
const COVERED = 0.6;

/** Where lines lie that part the same cells. */
export interface Border {
  readonly from: number;
  readonly to: number;
}

/** Borders, each of one line or of several side by side, ascending. */
export function bordersOf(rules: readonly Rule[]): Border[] {
  const borders: { from: number; to: number }[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = borders.at(-1);
    if (last !== undefined && at - last.to <= DOUBLE && at - last.from <= WIDEST) last.to = at;
    else borders.push({ from: at, to: at });
  }
  return borders;
}

export const middleOfBorder = ({ from, to }: Border): number => (from + to) / 2;

/** For each border, which stretches between two borders across it have a line. */
export function coveredStretches(
  rules: readonly Rule[],
  borders: readonly Border[],
  across: readonly number[],
): boolean[][] {
  const at = borders.map(({ from }) => from);
  const lengths = at.map(() => new Array<number>(across.length - 1).fill(0));
  const line = new Map<number, Rule[]>();
  for (const rule of rules) {
    const index = lastAtMost(at, rule.at + 1e-6);
    const there = line.get(index);
    if (there === undefined) line.set(index, [rule]);
    else there.push(rule);
  }
  for (const [index, found] of line) {
    const row = lengths[index];
    if (row !== undefined) addCover(row, found, across);
  }
  return lengths.map((row) =>
    row.map((length, i) => length >= COVERED * ((across[i + 1] as number) - (across[i] as number))),
  );
}

/** The longest cover by one rule: doubles cover the same stretch twice. */
function addCover(row: number[], rules: readonly Rule[], across: readonly number[]): void {
  for (const { from, to } of rules) {
    for (let i = Math.max(0, lastAtMost(across, from)); i < row.length; i++) {
      const [start, end] = [across[i] as number, across[i + 1] as number];
      if (start >= to) break;
      row[i] = Math.max(row[i] as number, Math.min(to, end) - Math.max(from, start));
    }
  }
}
