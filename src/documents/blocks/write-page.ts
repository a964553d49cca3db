import { type PlainText, type PlainTextWriter, plainTextWriter } from '../../core/text/mapped-text';
import type { Block, BlockCell, ParagraphBlock, TableBlock, TextPiece } from './block';
import { withoutNoteMarks } from './note-marks';
import { isStacked, withCellJoined, withLinesJoined } from './soft-breaks';

/**
 * Blocks of a document as a web page, with the place of each character in the part's XML: tables, merged cells and blanks
 * then have one reader, whether Word or a browser draws them.
 */
export function writePage(source: string, blocks: readonly Block[]): PlainText {
  const writer = plainTextWriter(source);
  for (const block of blocks) writeBlock(writer, block, withLinesJoined);
  return writer.done();
}

type JoinLines = (pieces: readonly TextPiece[]) => readonly TextPiece[];

function writeBlock(writer: PlainTextWriter, block: Block, join: JoinLines): void {
  if (block.kind === 'table') writeTable(writer, block);
  else writeParagraph(writer, block, join);
}

/** Tabs are kept, for they part columns where there is no table. */
function writeParagraph(writer: PlainTextWriter, { pieces, inner, end }: ParagraphBlock, join: JoinLines): void {
  const shown = join(withoutNoteMarks(pieces));
  const tag = shown.some(({ kind }) => kind === 'tab') ? 'pre' : 'p';
  writer.put(`<${tag}>`, inner, inner);
  for (const piece of shown) {
    if (piece.kind === 'break') writer.put(`</${tag}><${tag}>`, piece.start, piece.end);
    else if (piece.copied) writer.copy(piece.start, piece.end);
    else writer.put(escaped(piece.text), piece.start, piece.end);
  }
  writer.put(`</${tag}>`, end, end);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function writeTable(writer: PlainTextWriter, { rows, start, end }: TableBlock): void {
  writer.put('<table>', start, start);
  for (const row of rows) {
    const stacked = isStacked(row);
    writer.put('<tr>', row.start, row.start);
    for (const cell of row.cells) writeCell(writer, cell, stacked);
    writer.put('</tr>', row.end, row.end);
  }
  writer.put('</table>', end, end);
}

function writeCell(writer: PlainTextWriter, { columns, rows, blocks, start, end }: BlockCell, stacked: boolean): void {
  const spans = `${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;
  writer.put(`<td${spans}>`, start, start);
  for (const block of blocks) writeBlock(writer, block, (pieces) => withCellJoined(pieces, stacked));
  writer.put('</td>', end, end);
}
