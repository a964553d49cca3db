import type { Block, BlockCell, BlockRow, TextPiece } from '../blocks/block';
import type { XmlElement } from '../xml/xml-tree';
import { type MergedCells, mergedCells } from './merged-cells';
import type { SheetCell } from './sheet-cells';

/** Cells to the right of this are no part of a report's tables. */
const MOST_COLUMNS = 200;

/** What is longer, or ends so, is a line of text though it stands in a cell alone. */
const LINE = /^.{40}|[。；：]$|(?:报告|年报|统计表|情况表|一览表)$/;

/** A sheet as paragraphs and tables: a row that is one line of text is a paragraph; blank rows part tables. */
export function sheetBlocks(sheet: XmlElement, cells: readonly SheetCell[]): readonly Block[] {
  const rows = byRow(cells.filter(({ column }) => column < MOST_COLUMNS));
  const last = Math.max(-1, ...[...rows.keys()].slice(-1));
  const merged = mergedCells(sheet, { row: last, column: MOST_COLUMNS });
  const blocks: Block[] = [];
  let open: SheetRow[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(table(open, merged));
    open = [];
  };
  for (let row = [...rows.keys()][0] ?? 0; row <= last; row++) {
    const own = rows.get(row) ?? [];
    const [only] = own;
    if (only !== undefined && own.length === 1 && isLine(only, merged)) {
      close();
      blocks.push(paragraph(only));
    } else if (own.length > 0 || merged.goesOnIn(row)) open.push({ row, cells: own });
    else close();
  }
  close();
  return blocks;
}

interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** By their numbers, in the order of the sheet. */
function byRow(cells: readonly SheetCell[]): ReadonlyMap<number, readonly SheetCell[]> {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** Tables of other widths may follow one another: behind a row of one cell, rows are as wide as those behind it. */
function table(rows: readonly SheetRow[], merged: MergedCells): Block {
  const made: BlockRow[] = [];
  let group: SheetRow[] = [];
  const close = (): void => {
    const width = widthOf(group, merged);
    for (const one of group) made.push(blockRow(one, width, merged, made.at(-1)?.end ?? 0));
    group = [];
  };
  for (const one of rows) {
    if (one.cells.length === 1 && !merged.goesOnIn(one.row)) close();
    group.push(one);
  }
  close();
  return { kind: 'table', rows: made, start: made[0]?.start ?? 0, end: made.at(-1)?.end ?? 0 };
}

interface Width {
  readonly first: number;
  readonly last: number;
}

function widthOf(rows: readonly SheetRow[], merged: MergedCells): Width {
  let [first, last] = [MOST_COLUMNS, -1];
  for (const { cells } of rows) {
    for (const cell of cells) {
      first = Math.min(first, cell.column);
      last = Math.max(last, merged.beginning(cell)?.last.column ?? cell.column);
    }
  }
  return { first, last: Math.min(last, MOST_COLUMNS - 1) };
}

function isLine(cell: SheetCell, merged: MergedCells): boolean {
  const range = merged.beginning(cell);
  const text = cell.runs.map((run) => run.text).join('');
  return LINE.test(text) && (range === null || range.first.row === range.last.row);
}

const paragraph = (cell: SheetCell): Block => ({
  kind: 'paragraph',
  pieces: piecesOf(cell),
  inner: cell.start,
  start: cell.start,
  end: cell.end,
});

/** `at`: where the XML of the rows above ends. */
function blockRow({ row, cells }: SheetRow, width: Width, merged: MergedCells, at: number): BlockRow {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const placed: BlockCell[] = [];
  let end = at;
  for (let column = width.first; column <= width.last; column++) {
    if (merged.isCovered({ row, column })) continue;
    const cell = byColumn.get(column);
    const range = merged.beginning({ row, column });
    end = cell?.end ?? end;
    placed.push({
      columns: range === null ? 1 : Math.min(range.last.column, width.last) - column + 1,
      rows: range === null ? 1 : range.last.row - row + 1,
      blocks: cell === undefined ? [] : [paragraph(cell)],
      start: cell?.start ?? end,
      end,
    });
  }
  return { cells: placed, start: cells[0]?.start ?? at, end };
}

/** Each line of the cell's text; its characters stand in another part or in other words, so the place is that of the cell. */
function piecesOf({ runs, start, end }: SheetCell): readonly TextPiece[] {
  return runs.flatMap(({ text, raised }) =>
    text.split('\n').flatMap((line, i): TextPiece[] => {
      const piece = { copied: false, raised, start, end };
      const broken: TextPiece[] = i === 0 ? [] : [{ ...piece, kind: 'break', text: '\n' }];
      return line === '' ? broken : [...broken, { ...piece, kind: 'text', text: line }];
    }),
  );
}
