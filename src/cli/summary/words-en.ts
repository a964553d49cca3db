import { REPORT_COLUMN_NAMES } from '../../export/table/column-names';
import type { SummaryWords } from './words';

export const summaryWordsEn: SummaryWords = {
  title: 'Annual reports on government information disclosure: summary of the check',
  reports: 'Reports',
  findings: 'Findings',
  total: 'Total',
  reportColumns: REPORT_COLUMN_NAMES.en,
  findingColumns: {
    path: 'File',
    body: 'Body',
    year: 'Year',
    line: 'Line',
    column: 'Column',
    level: 'Level',
    code: 'Code',
    message: 'Message',
    formula: 'Formula',
    difference: 'Difference',
    fix: 'First fix',
    accepted_by: 'Accepted by',
    accepted_because: 'Because',
    in_previous: 'In the report of the year before',
  },
  counted: (reports, findings) => `${reports} files, ${findings} findings.`,
  written: (path, reports, findings) => `${path} written: ${reports} files, ${findings} findings`,
  unknownFormat: (name, known) =>
    `the name “${name}” does not tell the format; give it one of these extensions: ${known}`,
  notWritten: (path, detail) => `${path} cannot be written (${detail})`,
  help: {
    summary: 'check many reports into one table: one line per report, and a sheet of all findings',
    out: 'the file to write: .xlsx, .csv, .html or .json',
    notes: `
Every file has a line; one that cannot be read says why. The workbook has filters, totals as formulas and a print
set-up; CSV has the findings in <name>.findings.csv; in JSON they stand within their report. Memory does not grow with
the number of files.
Exit status: 0 written; 2 a path, an option or a file could not be read, or not be written.`,
  },
};
