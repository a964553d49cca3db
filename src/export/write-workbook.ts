/** A bundle of its own (dist/workbook.js): it is loaded when a workbook is asked for. Needs neither Node nor a browser. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { Snapshot } from '../views/snapshot';
import { setUpSheet } from './set-up-sheet';
import type { ExportCell } from './sheet';
import { sheetsOf } from './sheets';

const BORDER = { borderStyle: 'thin' } as const;

const STYLES: Readonly<Record<NonNullable<ExportCell['style']>, Partial<CellObject>>> = {
  head: {
    ...BORDER,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: '#f2f3f5',
  },
  label: { ...BORDER, wrap: true, alignVertical: 'top' },
  value: { ...BORDER, alignVertical: 'top' },
  violated: { ...BORDER, backgroundColor: '#f5b7b1', fontWeight: 'bold' },
  involved: { ...BORDER, backgroundColor: '#fbe9e7' },
};

/** The bytes of an .xlsx file, set up for printing. Text stays text, whatever it begins with; totals are formulas. */
export async function writeWorkbook(snapshot: Snapshot): Promise<Uint8Array> {
  const sheets = sheetsOf(snapshot);
  const written = writeExcelFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      orientation: 'landscape' as const,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell)))),
    })),
  );
  const parts = unzipSync(new Uint8Array(await (await written.toBlob()).arrayBuffer()));
  for (const [i, { rows }] of sheets.entries()) {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    parts[name] = strToU8(setUpSheet(strFromU8(parts[name] ?? new Uint8Array()), rows));
  }
  return zipSync(parts);
}

function cellOf({ value, formula, columns = 1, rows = 1, style }: ExportCell): CellObject | null {
  if (value === null && style === undefined) return null;
  return {
    ...contentOf(value, formula),
    ...(style === undefined ? {} : STYLES[style]),
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
  };
}

function contentOf(value: ExportCell['value'], formula: string | undefined): Partial<CellObject> {
  if (value === null) return {};
  if (formula !== undefined) return { value: formula, type: 'Formula' };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
