import { strToU8, Zip, ZipDeflate } from 'fflate';
import { STYLES_XML, workbookParts } from './workbook-parts';

export type TableValue = string | number | null;

/** A sheet that is a plain table: a head, rows that come one by one, and totals of some columns below them. */
export interface TableSheet {
  /** At most 31 characters, without those that Excel forbids. */
  readonly name: string;
  readonly head: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  /** The columns, from 0, whose numbers are added up below the last row, of what a filter leaves. */
  readonly totals: readonly number[];
}

/** Takes the rows of the sheets in any order and gives the bytes of an .xlsx file as they come about. */
export interface TableWorkbook {
  readonly add: (sheet: number, row: readonly TableValue[]) => void;
  /** Writes totals, filter and print set-up. `totalsWord` stands before the totals. */
  readonly end: (totalsWord: string) => void;
}

interface Open {
  readonly sheet: TableSheet;
  readonly file: ZipDeflate;
  readonly sums: number[];
  rows: number;
  pending: string;
}

/** Enough text to be compressed at once. */
const CHUNK = 1 << 16;

/**
 * A workbook that needs the memory of its compressed bytes at most, however many rows it has. Text is text, whatever it begins
 * with. Reports are printed across, as wide as the page, their head on every page.
 */
export function tableWorkbook(sheets: readonly TableSheet[], give: (bytes: Uint8Array) => void): TableWorkbook {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    give(bytes);
  });
  const put = (name: string, text: string): void => {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  };
  for (const [name, text] of workbookParts(sheets.map(({ name: one }) => one))) put(name, text);
  put('xl/styles.xml', STYLES_XML);
  const open = sheets.map((sheet, at): Open => {
    const file = new ZipDeflate(`xl/worksheets/sheet${at + 1}.xml`);
    zip.add(file);
    const one: Open = { sheet, file, sums: sheet.head.map(() => 0), rows: 0, pending: headOf(sheet) };
    addRow(one, sheet.head, 1);
    return one;
  });
  return {
    add: (at, row) => {
      const one = open[at];
      if (one === undefined) return;
      addRow(one, row, 0);
      for (const column of one.sheet.totals) one.sums[column] = (one.sums[column] ?? 0) + (Number(row[column]) || 0);
    },
    end: (totalsWord) => {
      for (const one of open) {
        one.pending += tailOf(one, totalsWord);
        flush(one, true);
      }
      zip.end();
    },
  };
}

function addRow(one: Open, row: readonly TableValue[], style: 0 | 1): void {
  one.rows++;
  one.pending += `<row r="${one.rows}">${row.map((value, x) => cellXml(value, x, one.rows, style)).join('')}</row>`;
  if (one.pending.length > CHUNK) flush(one, false);
}

function flush(one: Open, isLast: boolean): void {
  one.file.push(strToU8(one.pending), isLast);
  one.pending = '';
}

const headOf = ({ widths }: TableSheet): string => {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
};

/** What is printed below the last row is no row of the filter. */
function tailOf({ sheet, rows, sums }: Open, totalsWord: string): string {
  const last = letters(sheet.head.length - 1);
  const total = sheet.totals.map((column) => {
    const range = `${letters(column)}2:${letters(column)}${Math.max(rows, 2)}`;
    return `<c r="${letters(column)}${rows + 1}" s="1"><f>SUBTOTAL(109,${range})</f><v>${sums[column] ?? 0}</v></c>`;
  });
  const foot =
    sheet.totals.length === 0
      ? ''
      : `<row r="${rows + 1}">${cellXml(totalsWord, 0, rows + 1, 1)}${total.join('')}</row>`;
  return `${foot}</sheetData><autoFilter ref="A1:${last}${rows}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

function cellXml(value: TableValue, x: number, y: number, style: 0 | 1): string {
  if (value === null || value === '') return '';
  const where = `r="${letters(x)}${y}"${style === 1 ? ' s="1"' : ' s="2"'}`;
  if (typeof value === 'number') return `<c ${where}><v>${value}</v></c>`;
  return `<c ${where} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** The longest text that a cell of Excel holds. */
const LONGEST = 32_767;

const escaped = (text: string): string =>
  text
    .slice(0, LONGEST)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A, …, Z, AA, … of a column from 0. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
