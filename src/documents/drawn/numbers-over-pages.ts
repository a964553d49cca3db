import type { DrawnCell } from './drawn-table';
import { canBeOneNumber, holdsValue, textOf } from './drawn-values';

/** How the numbers of the last row of a page and those below them, in the first row of the next, can belong together. */
export interface NumbersOverPages {
  /** Each number of the upper row that has one below it can go on there: it left no room for another digit. */
  readonly canGoOn: boolean;
  /** Some has one below it. */
  readonly goOn: boolean;
  /** Some has none: the lower row is not filled as a row of its own is. */
  readonly endAbove: boolean;
}

/** How many digits a line of a column has room for, where a cell of it shows that: its number stands on several lines. */
export type FullLines = ReadonlyMap<number, number>;

export function fullLines(cells: readonly DrawnCell[]): FullLines {
  const most = new Map<number, number>();
  for (const { column, columns, lines } of cells) {
    if (columns > 1 || lines.length < 2 || !lines.every((line) => /^\d+$/.test(line))) continue;
    for (const { length } of lines) most.set(column, Math.max(most.get(column) ?? 0, length));
  }
  return most;
}

/** Both rows are in the same columns. */
export function numbersOverPages(
  last: readonly DrawnCell[],
  first: readonly DrawnCell[],
  room: FullLines,
): NumbersOverPages {
  const isFull = ({ full, column, lines }: DrawnCell): boolean =>
    full || (lines.at(-1) ?? '').length >= (room.get(column) ?? Number.POSITIVE_INFINITY);
  const filled = last.filter(holdsValue);
  const pairs = filled.flatMap((above) => {
    const below = first.find((cell) => cell.column === above.column && holdsValue(cell));
    return below === undefined ? [] : [[above, below] as const];
  });
  return {
    canGoOn: pairs.every(([above, below]) => isFull(above) && canBeOneNumber(textOf(above), textOf(below))),
    goOn: pairs.length > 0,
    endAbove: pairs.length < filled.length,
  };
}
