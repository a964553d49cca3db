import type { Group } from './group';
import type { Piece } from './pieces/piece';

/**
 * Divides a group of running text that holds the values of several rows (their labels stand elsewhere) into one group a row:
 * by lines where the lines are rows, else by count where every value has its own line.
 */
export function divide(groups: readonly Group[], columns: number): Group[] {
  if (columns === 0) return [...groups];
  const rows: Group[] = [];
  for (const group of groups) {
    if (group.cells.length > 0 || group.values.length <= columns) rows.push(group);
    else rows.push(...divided(group, columns));
  }
  return rows;
}

function divided(group: Group, columns: number): Group[] {
  const lines = byLine(group.values);
  if (columns === 1 && group.values.every((piece) => piece.kind === 'nil')) return [group];
  if (columns > 1 && lines.some((line) => line.length >= columns)) return chunks(group, lines);
  if (group.values.length % columns !== 0) return [group];
  const rows: Piece[][] = [];
  for (let i = 0; i < group.values.length; i += columns) rows.push(group.values.slice(i, i + columns));
  return chunks(group, rows);
}

function byLine(values: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of values) {
    const line = lines.at(-1);
    if (line !== undefined && line[0]?.line === piece.line) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** The label belongs to the first of them. */
function chunks(group: Group, rows: readonly (readonly Piece[])[]): Group[] {
  return rows.map((values, i) => ({
    values,
    cells: [],
    beside: i === 0 ? group.beside : [],
    above: i === 0 ? group.above : [],
    label: i === 0 ? group.label : [],
    name: i === 0 ? group.name : '',
    start: values[0]?.start ?? group.start,
    end: values.at(-1)?.end ?? group.end,
  }));
}
