export type IsClosed = (row: number, column: number, way: 'down' | 'right') => boolean;

/** All squares that no line parts from the first. Marks them with -2. */
export function floodSquares(
  first: number,
  columns: number,
  rows: number,
  cellAt: number[],
  isClosed: IsClosed,
): number[] {
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

/** Rows and columns of a grid, from 0. */
export interface GridPart {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A region is a rectangle, or, where a line ends inside it, several: stretches of its rows, equal ones below each other joined. */
export function rectangles(region: readonly number[], columns: number): GridPart[] {
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
