import { cellId, columnsOf, type FormTable } from '../forms/form';
import type { Cell } from '../model/analysis';
import { makeCell } from './cell';
import type { FittedTable, GluedRow } from './fitted-table';
import type { Group, Groups } from './group';
import type { Piece } from './pieces/piece';
import { hasJoinedCells } from './values';

/**
 * Fits a table whose values all stand in one line below its headers (or in one line a row): exactly as many values as
 * cells, or runs of digits that hold them. Anything else is not this table.
 */
export function fitFlat(
  text: string,
  folded: string,
  table: FormTable,
  read: Groups,
  glued: boolean,
): FittedTable | null {
  const places = table.rows.flatMap((row) =>
    columnsOf(table, row).map((column) => ({ row, column, id: cellId(table, row, column) })),
  );
  const groups = read.groups.filter((group) => group.values.some((piece) => piece.kind !== 'blank'));
  const chosen = choose(groups, places.length, folded, glued);
  if (chosen === null || (chosen.length === places.length && hasJoinedCells({ values: chosen, cells: [] }, folded, 0)))
    return null;
  const range = { start: chosen[0]?.start ?? 0, end: chosen.at(-1)?.end ?? 0 };
  const cells = new Map<string, Cell>();
  const rows: GluedRow[] = [];
  if (chosen.length === places.length) {
    for (const [i, { row, column, id }] of places.entries()) {
      cells.set(id, makeCell(text, folded, id, row, column, chosen[i] as Piece));
    }
  } else {
    rows.push({
      label: table.rows.map((row) => row.label).join('、'),
      ids: places.map(({ id }) => id),
      runs: chosen,
      signed: [],
    });
  }
  return { cells, glued: rows, unplaced: [], matched: table.rows.length, ...range };
}

/** All values if they are as many as the cells, else the one group that is, else runs of digits with enough of them. */
function choose(groups: readonly Group[], wanted: number, folded: string, glued: boolean): readonly Piece[] | null {
  const all = groups.flatMap((group) => group.values);
  if (all.length === wanted) return isBorder(all[0]) || isBrokenOverLines(all) ? null : all;
  for (const group of groups) {
    const values = trimmed(group.values, wanted);
    if (values.length === wanted && !isBrokenOverLines(values)) return values;
  }
  const head = prefixOf(groups, wanted);
  if (head !== null && !isBrokenOverLines(head)) return head;
  if (!glued) return null;
  const runs = groups.find((group) => group.values.length < wanted && digitsOf(group.values, folded) >= wanted);
  return runs?.values ?? null;
}

/** A blank between broken lines may be the border of a head: none makes up for a value that is lost. */
const isBorder = (first: Piece | undefined): boolean => first?.kind === 'blank' && first.row < 0;

/** Some lines hold several values and others a single one: a narrow column broke numbers over lines, and how many they are is chance. */
function isBrokenOverLines(values: readonly Piece[]): boolean {
  if (values.some(({ row }) => row >= 0)) return false;
  const lines = new Map<number, number>();
  for (const { line } of values) lines.set(line, (lines.get(line) ?? 0) + 1);
  return new Set(lines.values()).size > 1;
}

/**
 * Without blanks at the start that open the row, without those at the end, and without what stands on the lines below
 * the last cell (the number of a page).
 */
function trimmed(values: readonly Piece[], wanted: number): readonly Piece[] {
  const first = values.findIndex((piece) => piece.kind !== 'blank');
  let end = values.length;
  // A blank at either end, of which one is a border: nothing tells which.
  if (first > 0 && values.length > wanted && values[end - 1]?.kind === 'blank') return [];
  if (first > 0 && values.length - first === wanted) return values.slice(first);
  if (isBorder(values[0])) return [];
  if (values[wanted]?.line !== values[wanted - 1]?.line) return values.slice(0, wanted);
  while (end > wanted && values[end - 1]?.kind === 'blank') end--;
  return values.slice(0, end);
}

/** Several groups (one a row of the table) followed by figures that belong to the text behind it. */
function prefixOf(groups: readonly Group[], wanted: number): readonly Piece[] | null {
  const values: Piece[] = [];
  for (const group of groups) {
    values.push(...group.values);
    if (values.length === wanted) return values;
    if (values.length > wanted) return null;
  }
  return null;
}

/** -1 if any value is not plain digits. */
function digitsOf(values: readonly Piece[], folded: string): number {
  let digits = 0;
  for (const piece of values) {
    if (piece.kind !== 'number' || !/^\d+$/.test(folded.slice(piece.start, piece.end))) return -1;
    digits += piece.end - piece.start;
  }
  return digits;
}
