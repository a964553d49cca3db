import { type PlainText, type PlainTextWriter, plainTextWriter } from '../../text/mapped-text';
import type { Range } from '../../text/range';
import { type Element, isElement } from './elements';
import { isFigureField } from './fields';
import { type LineWriter, lineWriter } from './lines';
import { writeMetadata } from './metadata';
import { type HtmlRow, tableRows } from './table';
import { treeOf } from './tree';
import { withoutUnseen } from './unseen';
import { walk } from './walk';

interface Page {
  readonly source: string;
  readonly writer: PlainTextWriter;
  readonly lines: LineWriter;
}

/**
 * A web page, or a part of one, as plain text: one line per paragraph, tables as rows between bars. What the page says of
 * itself in its head comes first, a line each. Never throws; linear in the source.
 */
export function readHtml(source: string): PlainText {
  const writer = plainTextWriter(source);
  const root = withoutUnseen(source, treeOf(source));
  writeMetadata(source, root, writer);
  writeBlocks({ source, writer, lines: lineWriter(writer) }, root);
  return writer.done();
}

/** A piece of HTML inside a document of another kind. */
export function writeHtml(source: string, range: Range, writer: PlainTextWriter): void {
  writeBlocks({ source, writer, lines: lineWriter(writer) }, withoutUnseen(source, treeOf(source, range)));
}

function writeBlocks(page: Page, element: Element): void {
  walk(page.source, element, {
    run: page.lines.run,
    lineBreak: page.lines.newLine,
    table: (table) => writeTable(page, table),
    field: (field, runs) => {
      if (isFigureField(field, runs)) for (const run of runs) page.lines.run(run);
    },
  });
}

function writeTable(page: Page, table: Element): void {
  page.lines.newLine(table.start);
  for (const child of table.children) if (isElement(child) && child.tagName === 'caption') writeCell(page, child);
  for (const row of tableRows(page.source, table)) {
    if (row.layout || row.caption) for (const cell of new Set(row.cells)) writeCell(page, cell.element);
    else writeRow(page, row);
  }
  page.lines.newLine(table.end);
}

function writeCell(page: Page, cell: Element): void {
  page.lines.newLine(cell.start);
  writeBlocks(page, cell);
  page.lines.newLine(cell.end);
}

/** `| label | 12 |  |`: bars and blanks around a cell are ours and have no place of their own in the source. */
function writeRow({ writer }: Page, { cells, element }: HtmlRow): void {
  if (cells.length === 0) return;
  for (const { runs, element: cell, place } of cells) {
    writer.put(runs.length > 0 ? '| ' : '|', cell.start, cell.start);
    for (const run of runs) {
      if (run.kind === 'text') writer.copy(run.start, run.end);
      else writer.put(run.text, run.start, run.end);
    }
    const end = runs.at(-1)?.end ?? place;
    writer.put(' ', end, end);
  }
  writer.put('|', element.end, element.end);
  writer.newLine(element.end);
}
