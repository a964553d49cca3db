import { bordersOf, coveredStretches, middleOfBorder } from './borders';
import type { Box } from './drawn-page';
import { openSides } from './open-sides';
import { floodSquares, type GridPart, rectangles } from './regions';
import type { Rules } from './rules';

/** A cell of a table: the rows and columns of the grid that it covers, from 0, and its place on the page. */
export interface GridCell extends Box, GridPart {}

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

const MOST_SQUARES = 200_000;

/**
 * The cells that connected rules enclose: where the line between two squares of the grid is missing they are one cell. A side
 * of the table that is not drawn is closed. Null if that makes no table: fewer than two cells beside each other.
 */
export function gridOf(rules: Rules): Grid | null {
  const closed = openSides(rules);
  const [upright, level] = [bordersOf(closed.down), bordersOf(closed.across)];
  const [xs, ys] = [upright.map(middleOfBorder), level.map(middleOfBorder)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > MOST_SQUARES) return null;
  const below = coveredStretches(closed.across, level, xs);
  const beside = coveredStretches(closed.down, upright, ys);
  const cellAt = new Array<number>(columns * rows).fill(-1);
  const cells: GridCell[] = [];
  for (let square = 0; square < cellAt.length; square++) {
    if (cellAt[square] !== -1) continue;
    const region = floodSquares(square, columns, rows, cellAt, (row, column, way) =>
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

const boxOf = ({ row, column, rows, columns }: GridPart, xs: readonly number[], ys: readonly number[]): Box => ({
  left: xs[column] as number,
  right: xs[column + columns] as number,
  top: ys[row] as number,
  bottom: ys[row + rows] as number,
});
