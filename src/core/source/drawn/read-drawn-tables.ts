import { composed, type PlainText } from '../../text/mapped-text';
import { rewritten } from '../../text/rewritten';
import { drawnTables } from './drawn-tables';
import { filledCells } from './filled-cells';
import { separatedTables } from './separated-tables';
import { wikiTables } from './wiki-tables';

/**
 * A text whose tables are drawn, written for a wiki or parted by commas, with all of them as rows between bars; cells filled by
 * tools (nan, a value printed in every column that it was merged over) are read as what they stand for. Null if there are
 * none. Never throws; linear in the text.
 */
export function readDrawnTables(text: string): PlainText | null {
  const barred = rewritten(text, [...wikiTables(text), ...drawnTables(text), ...separatedTables(text)]);
  const rows = barred?.text ?? text;
  const plain = rewritten(rows, filledCells(rows));
  return barred === null || plain === null ? (barred ?? plain) : composed(barred, plain);
}
