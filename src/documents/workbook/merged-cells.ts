import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { type CellAddress, type CellRange, cellRange } from './cell-address';

/** Which cells of a sheet are one. */
export interface MergedCells {
  /** The range that begins in a cell; null for a cell of its own. */
  readonly beginning: (cell: CellAddress) => CellRange | null;
  /** Whether a cell is a part of one that begins elsewhere. */
  readonly isCovered: (cell: CellAddress) => boolean;
  /** Whether a row holds a part of one that begins above it. */
  readonly goesOnIn: (row: number) => boolean;
}

/** More cells than the merged ones of any report: a sheet may claim to be one cell. */
const MOST_COVERED = 200_000;

/** `last`: of the cells that are used; ranges beyond it end there. What is merged beyond all measure counts as not merged. */
export function mergedCells(sheet: XmlElement, last: CellAddress): MergedCells {
  const starts = new Map<string, CellRange>();
  const covered = new Set<string>();
  const rows = new Set<number>();
  let left = MOST_COVERED;
  for (const element of childrenNamed(childNamed(sheet, 'x:mergeCells'), 'x:mergeCell')) {
    const range = within(cellRange(attributeOf(element, 'ref') ?? ''), last);
    // Overlapping ranges are no ranges of a workbook; the first counts.
    if (range === null || covered.has(keyOf(range.first))) continue;
    left -= areaOf(range);
    if (left < 0) break;
    starts.set(keyOf(range.first), range);
    for (let row = range.first.row; row <= range.last.row; row++) {
      if (row > range.first.row) rows.add(row);
      for (let column = range.first.column; column <= range.last.column; column++) covered.add(keyOf({ row, column }));
    }
  }
  return {
    beginning: (cell) => starts.get(keyOf(cell)) ?? null,
    isCovered: (cell) => covered.has(keyOf(cell)) && !starts.has(keyOf(cell)),
    goesOnIn: (row) => rows.has(row),
  };
}

const areaOf = ({ first, last }: CellRange): number => (last.row - first.row + 1) * (last.column - first.column + 1);

const keyOf = ({ row, column }: CellAddress): string => `${row} ${column}`;

function within(range: CellRange | null, last: CellAddress): CellRange | null {
  if (range === null || range.first.row > last.row || range.first.column > last.column) return null;
  const end = { row: Math.min(range.last.row, last.row), column: Math.min(range.last.column, last.column) };
  return { first: range.first, last: end };
}
