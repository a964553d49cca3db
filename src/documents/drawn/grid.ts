import { partitionPoint } from '../../core/text/partition-point';
import type { Box } from './drawn-page';
import { openSides } from './open-sides';
import type { Rule, Rules } from './rules';

/** A cell of a table: the rows and columns of the grid that it covers, from 0, and its place on the page. */
export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table as its lines make it. */
export interface Grid extends Box {
  /** Places of the lines between the columns, from left to right, the outer ones included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Row by row, from left to right. */
  readonly cells: readonly GridCell[];
  /** For each square of the grid, row by row, the index of its cell. */
  readonly cellAt: readonly number[];
}

/** Lines so near to each other part the same cells: a border drawn double. */
const DOUBLE = 3.1;
/** No border is wider, all its lines together. */
const WIDEST = 7;
/** A line that covers so much of a side is its border. */
const COVERED = 0.6;
const MOST_SQUARES = 200_000;

/**
 * The cells that connected rules enclose: where the line between two squares of the grid is missing they are one cell. A side
 * of the table that is not drawn is closed. Null if that makes no table: fewer than two cells beside each other.
 */
export function gridOf(rules: Rules): Grid | null {
  const closed = openSides(rules);
  const [upright, level] = [bordersOf(closed.down), bordersOf(closed.across)];
  const [xs, ys] = [upright.map(middle), level.map(middle)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > MOST_SQUARES) return null;
  const below = covered(closed.across, level, xs);
  const beside = covered(closed.down, upright, ys);
  const cellAt = new Array<number>(columns * rows).fill(-1);
  const cells: GridCell[] = [];
  for (let square = 0; square < cellAt.length; square++) {
    if (cellAt[square] !== -1) continue;
    const region = flood(square, columns, rows, cellAt, (row, column, way) =>
      way === 'down' ? below[row + 1]?.[column] === true : beside[column + 1]?.[row] === true,
    );
    for (const part of rectangles(region, columns)) {
      for (let r = part.row; r < part.row + part.rows; r++)
        for (let c = part.column; c < part.column + part.columns; c++) cellAt[r * columns + c] = cells.length;
      cells.push({ ...part, ...boxOf(part, xs, ys) });
    }
  }
  const beginning = cells
    .map((cell, i) => ({ cell, i }))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const newIndex = new Map(beginning.map(({ i }, at) => [i, at]));
  const inOrder = beginning.map(({ cell }) => cell);
  if (!inOrder.some((cell) => cell.columns < columns)) return null;
  return {
    xs,
    ys,
    cells: inOrder,
    cellAt: cellAt.map((i) => newIndex.get(i) ?? -1),
    left: xs[0] ?? 0,
    right: xs[columns] ?? 0,
    top: ys[0] ?? 0,
    bottom: ys[rows] ?? 0,
  };
}

/** Where lines lie that part the same cells. */
interface Border {
  readonly from: number;
  readonly to: number;
}

/** Borders, each of one line or of several side by side, ascending. */
function bordersOf(rules: readonly Rule[]): Border[] {
  const borders: { from: number; to: number }[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = borders.at(-1);
    if (last !== undefined && at - last.to <= DOUBLE && at - last.from <= WIDEST) last.to = at;
    else borders.push({ from: at, to: at });
  }
  return borders;
}

const middle = ({ from, to }: Border): number => (from + to) / 2;

/** For each border, which stretches between two borders across it have a line. */
function covered(rules: readonly Rule[], borders: readonly Border[], across: readonly number[]): boolean[][] {
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

/** Index of the last value that is at most `limit`; -1 if there is none. */
export const lastAtMost = (values: readonly number[], limit: number): number =>
  partitionPoint(values.length, (i) => (values[i] as number) <= limit) - 1;

type IsClosed = (row: number, column: number, way: 'down' | 'right') => boolean;

/** All squares that no line parts from the first. Marks them with -2. */
function flood(first: number, columns: number, rows: number, cellAt: number[], isClosed: IsClosed): number[] {
  const region = [first];
  cellAt[first] = -2;
  const visit = (square: number): void => {
    if (cellAt[square] !== -1) return;
    cellAt[square] = -2;
    region.push(square);
  };
  for (let i = 0; i < region.length; i++) {
    const square = region[i] as number;
    const [row, column] = [Math.floor(square / columns), square % columns];
    if (row + 1 < rows && !isClosed(row, column, 'down')) visit(square + columns);
    if (row > 0 && !isClosed(row - 1, column, 'down')) visit(square - columns);
    if (column + 1 < columns && !isClosed(row, column, 'right')) visit(square + 1);
    if (column > 0 && !isClosed(row, column - 1, 'right')) visit(square - 1);
  }
  return region;
}

type Part = Pick<GridCell, 'row' | 'column' | 'rows' | 'columns'>;

/** A region is a rectangle, or, where a line ends inside it, several: stretches of its rows, equal ones below each other joined. */
function rectangles(region: readonly number[], columns: number): Part[] {
  const sorted = [...region].sort((a, b) => a - b);
  const parts: { row: number; column: number; rows: number; columns: number }[] = [];
  for (let i = 0; i < sorted.length; ) {
    const start = sorted[i] as number;
    const row = Math.floor(start / columns);
    let end = i + 1;
    while (
      end < sorted.length &&
      sorted[end] === start + end - i &&
      Math.floor((sorted[end] as number) / columns) === row
    )
      end++;
    const part = { row, column: start % columns, rows: 1, columns: end - i };
    const above = parts.find(
      (one) => one.row + one.rows === row && one.column === part.column && one.columns === part.columns,
    );
    if (above !== undefined) above.rows++;
    else parts.push(part);
    i = end;
  }
  return parts;
}

const boxOf = ({ row, column, rows, columns }: Part, xs: readonly number[], ys: readonly number[]): Box => ({
  left: xs[column] as number,
  right: xs[column + columns] as number,
  top: ys[row] as number,
  bottom: ys[row + rows] as number,
});
