import type { Group } from '../group';
import type { Piece } from '../pieces/piece';

/** Where the columns of a table stand in its rows of explicit cells. */
export interface CellPlaces {
  /** The cell of each column, in the order of the columns. */
  readonly places: readonly number[];
  /** How many cells the head has. */
  readonly width: number;
}

/**
 * Rows of explicit cells with the values of those cells that stand below the names of columns. Where any value of a table stands
 * elsewhere, its rows may lack cells for labels: then those with as many values as columns are left as they are.
 */
export function atPlaces(groups: readonly Group[], { places, width }: CellPlaces): readonly Group[] {
  const fitting = new Set(groups.filter((group) => fits(group, places, width)));
  const fitsAll = groups.every((group) => fitting.has(group) || group.values.every(({ kind }) => kind === 'blank'));
  return groups.map((group) => {
    const isWhole = group.cells.length < width && group.values.length === places.length;
    return fitting.has(group) && (fitsAll || !isWhole) ? moved(group, places) : group;
  });
}

/** Whether all values of a row stand below names of columns, and none of its labels does. */
function fits({ cells, values }: Group, places: readonly number[], width: number): boolean {
  const labels = cells.length - values.length;
  if (cells.length === 0 || cells.length > width || places.some((place) => place < labels)) return false;
  return values.every(({ kind }, i) => kind === 'blank' || places.includes(labels + i));
}

function moved(group: Group, places: readonly number[]): Group {
  const { cells, end } = group;
  const blank: Piece = { ...(cells[0] as Piece), kind: 'blank', start: end, end };
  return { ...group, values: places.map((place) => cells[place] ?? blank) };
}
