/** A bundle of its own (dist/workbook.js): it is loaded when a workbook is asked for. Needs neither Node nor a browser. */
import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { Snapshot } from '../views/snapshot';
import { type ExportCell, sheetsOf } from './sheets';

const STYLES: Readonly<Record<NonNullable<ExportCell['style']>, Partial<CellObject>>> = {
  head: { fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, backgroundColor: '#f2f3f5' },
  label: { wrap: true, alignVertical: 'top' },
  violated: { backgroundColor: '#f5b7b1', fontWeight: 'bold' },
  involved: { backgroundColor: '#fbe9e7' },
};

/** The bytes of an .xlsx file. Text stays text, whatever it begins with. */
export async function writeWorkbook(snapshot: Snapshot): Promise<Uint8Array> {
  const written = writeExcelFile(
    sheetsOf(snapshot).map(({ name, widths, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell)))),
    })),
  );
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

function cellOf({ value, columns = 1, rows = 1, style }: ExportCell): CellObject | null {
  if (value === null && style === undefined) return null;
  return {
    ...(value === null ? {} : typeof value === 'number' ? { value, type: Number } : { value, type: String }),
    ...(style === undefined ? {} : STYLES[style]),
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
  };
}
