import { FINDING_COLUMNS, REPORT_COLUMNS } from '../../export/table/summary-records';
import { tableWorkbook } from '../../export/table/table-workbook';
import type { Language } from '../../messages/language';
import { cliWords } from '../words-of';
import { fileSink } from './file-sink';
import { summaryLines } from './summary-lines';
import type { SummaryWriter } from './summary-writer';

const REPORT_WIDTHS = [40, 24, 8, 18, 24, 8, 8, 9, 7, 7, 7, 7, 8, 30, 30];
const FINDING_WIDTHS = [36, 20, 7, 6, 6, 7, 14, 60, 30, 9, 30, 10, 20, 30];
const TOTALS = ['figures', 'unread', 'errors', 'warnings', 'information', 'hints', 'accepted'] as const;

/** Two sheets with filters, totals as formulas, and set up for printing. */
export async function workbookSummary(out: string, language: Language): Promise<SummaryWriter> {
  const words = cliWords(language).summarizing;
  const sink = await fileSink(out);
  let waiting: Promise<void> = Promise.resolve();
  const sheets = [
    {
      name: words.reports,
      head: REPORT_COLUMNS.map((column) => words.reportColumns[column]),
      widths: REPORT_WIDTHS,
      totals: TOTALS.map((column) => REPORT_COLUMNS.indexOf(column)),
    },
    {
      name: words.findings,
      head: FINDING_COLUMNS.map((column) => words.findingColumns[column]),
      widths: FINDING_WIDTHS,
      totals: [],
    },
  ];
  const workbook = tableWorkbook(sheets, (bytes) => {
    waiting = waiting.then(() => sink.write(bytes));
  });
  return summaryLines(language, {
    report: async (line, lines) => {
      workbook.add(0, line);
      for (const one of lines) workbook.add(1, one);
      await waiting;
    },
    end: async () => {
      workbook.end(words.total);
      await waiting;
      await sink.close();
    },
  });
}
