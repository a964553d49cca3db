import assert from 'node:assert/strict';
import { readWorkbook, type WorkbookText } from '../../../src/documents/workbook/read-workbook';
import { zipOf } from '../../fixtures/files/zip';
import { relationships } from './word-file';

const X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A cell: its address and what stands in its element; `type` as in `t="s"`. */
export const c = (address: string, inner: string, attributes = ''): string =>
  `<c r="${address}"${attributes && ` ${attributes}`}>${inner}</c>`;
export const number = (address: string, value: number | string, attributes = ''): string =>
  c(address, `<v>${value}</v>`, attributes);
export const text = (address: string, value: string): string => c(address, `<is><t>${value}</t></is>`, 't="inlineStr"');

/** Rows of values: numbers are typed, `''` is no cell, an element is taken as it is. */
export function sheetOf(
  rows: readonly (readonly (string | number)[])[],
  merged: readonly string[] = [],
  before = '',
): string {
  const cell = (value: string | number, address: string): string => {
    if (typeof value === 'number') return number(address, value);
    return value === '' || value.startsWith('<') ? value : text(address, value);
  };
  const inner = rows.map(
    (row, i) =>
      `<row r="${i + 1}">${row.map((one, j) => cell(one, `${String.fromCharCode(65 + j)}${i + 1}`)).join('')}</row>`,
  );
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet ${X}>${before}<sheetData>${inner.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

export interface WorkbookParts {
  readonly strings?: string;
  readonly styles?: string;
  /** Attributes of a sheet by its name. */
  readonly states?: Readonly<Record<string, string>>;
  readonly properties?: string;
}

/** The parts of a workbook with these sheets, by name. */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  { strings, styles, states = {}, properties = '' }: WorkbookParts = {},
): Record<string, string> {
  const names = Object.keys(sheets);
  const listed = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"${states[name] ?? ''}/>`);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${X} ${R}>${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ),
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheets[name] ?? ''])),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst ${X}>${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet ${X}>${styles}</styleSheet>` }),
  };
}

export function workbookOf(sheets: Readonly<Record<string, string>>, more: WorkbookParts = {}): WorkbookText {
  const read = readWorkbook(zipOf(workbookParts(sheets, more)));
  assert.ok('text' in read, JSON.stringify(read));
  return read;
}

/** The lines of a workbook of one sheet. */
export const linesOf = (sheet: string, more: WorkbookParts = {}): readonly string[] =>
  workbookOf({ Sheet1: sheet }, more).text.split('\n').slice(0, -1);
