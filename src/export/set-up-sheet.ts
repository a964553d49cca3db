/** What the library that writes workbooks leaves out of a sheet. */
import { addressOf } from './total-formulas';

/** A4 across, all columns on one page, as many pages down as it takes. */
const PAGE = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
const FITS = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/**
 * The XML of a sheet, set up for printing, and with the results of its formulas: whoever reads the file without computing it finds
 * them there.
 */
export function setUpSheet(
  xml: string,
  rows: readonly (readonly ({ value: unknown; formula?: string } | null)[])[],
): string {
  const results = new Map(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [[addressOf({ row, column }), String(cell.value)] as const],
      ),
    ),
  );
  return xml
    .replace(/<worksheet[^>]*>/, (head) => head + FITS)
    .replace(/<pageSetup[^>]*\/>/, PAGE)
    .replace(/(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(?=<\/c>)/g, (whole, _cell: string, address: string) => {
      const result = results.get(address);
      return result === undefined ? whole : `${whole}<v>${result}</v>`;
    });
}
