import type { Block, BlockCell, BlockRow, TableBlock } from '../blocks/block';
import { attributeOf, childNamed, type XmlElement } from '../xml/xml-tree';
import { numberProperty, switchOf } from './properties';
import type { WordStory } from './word-story';
import { type TablePart, tableParts } from './wrappers';

/** A table that reaches over more columns is none. */
const MOST_COLUMNS = 1000;

interface Growing extends BlockCell {
  columns: number;
  rows: number;
}

/** Reads what stands in a cell: a cell may hold tables again. */
export type ReadContent = (story: WordStory, container: XmlElement) => readonly Block[];

/** Rows and cells as they are printed: merged cells are one, rows and cells that were deleted or are hidden are not there. */
export function readTable(story: WordStory, table: XmlElement, readContent: ReadContent): TableBlock {
  /** Cells that may go on in the row below, by the column they begin in. */
  let above = new Map<number, Growing>();
  const rows: BlockRow[] = [];
  for (const row of tableParts(table, 'w:tr')) {
    if (isGone(row.element)) continue;
    const below = new Map<number, Growing>();
    rows.push({
      cells: readRow(story, row, above, below, readContent),
      start: row.element.start,
      end: row.element.end,
    });
    above = below;
  }
  return { kind: 'table', rows, start: table.start, end: table.end };
}

function isGone(row: XmlElement): boolean {
  const properties = childNamed(row, 'w:trPr');
  return childNamed(properties, 'w:del') !== undefined || switchOf(properties, 'w:hidden') === true;
}

function readRow(
  story: WordStory,
  row: TablePart,
  above: ReadonlyMap<number, Growing>,
  below: Map<number, Growing>,
  readContent: ReadContent,
): readonly BlockCell[] {
  const cells: Growing[] = [];
  let column = 0;
  const add = (columns: number, blocks: readonly Block[], { start, end }: XmlElement): Growing => {
    const cell = { columns, rows: 1, blocks, start, end };
    cells.push(cell);
    column += columns;
    return cell;
  };
  const before = spanOf(childNamed(row.element, 'w:trPr'), 'w:gridBefore', 0);
  if (before > 0) add(before, [], row.element);
  for (const { element, blank } of tableParts(row.element, 'w:tc')) {
    const properties = childNamed(element, 'w:tcPr');
    if (childNamed(properties, 'w:cellDel') !== undefined) continue;
    const columns = spanOf(properties, 'w:gridSpan', 1);
    const upper = goesOn(properties) ? above.get(column) : undefined;
    const left = mergeOf(properties, 'w:hMerge') === 'on' ? cells.at(-1) : undefined;
    if (left !== undefined) {
      left.columns += columns;
      column += columns;
    } else if (upper !== undefined) {
      upper.rows++;
      below.set(column, upper);
      column += columns;
    } else {
      const at = column;
      const cell = add(columns, blank || row.blank ? [] : readContent(story, element), element);
      if (isMerged(properties)) below.set(at, cell);
    }
  }
  return cells;
}

function spanOf(properties: XmlElement | undefined, name: string, usual: number): number {
  const span = numberProperty(properties, name) ?? usual;
  return span >= usual && span <= MOST_COLUMNS ? span : usual;
}

const isMerged = (properties: XmlElement | undefined): boolean =>
  mergeOf(properties, 'w:vMerge') !== null || childNamed(properties, 'w:cellMerge') !== undefined;

/** Whether a cell is the lower part of the one above; with changes tracked, as they are accepted. */
function goesOn(properties: XmlElement | undefined): boolean {
  const tracked = attributeOf(childNamed(properties, 'w:cellMerge'), 'vMerge');
  return tracked === undefined ? mergeOf(properties, 'w:vMerge') === 'on' : tracked === 'cont';
}

/** `on` for a cell that continues a merged one; merged cells begin with `restart`. */
function mergeOf(properties: XmlElement | undefined, name: 'w:vMerge' | 'w:hMerge'): 'on' | 'begins' | null {
  const merge = childNamed(properties, name);
  if (merge === undefined) return null;
  return attributeOf(merge, 'val') === 'restart' ? 'begins' : 'on';
}
