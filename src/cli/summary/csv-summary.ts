import { extname } from 'node:path';
import { csvLine } from '../../export/csv';
import { FINDING_COLUMNS, REPORT_COLUMNS } from '../../export/table/summary-records';
import type { Language } from '../../messages/language';
import { fileSink } from './file-sink';
import { summaryLines } from './summary-lines';
import type { SummaryWriter } from './summary-writer';

/** Excel takes a file without it for the encoding of the system. */
const BYTE_ORDER_MARK = '\ufeff';

/** Two files: the reports, and beside them the findings (`汇总.csv` and `汇总.findings.csv`). The columns are called as in JSON. */
export async function csvSummary(out: string, language: Language): Promise<SummaryWriter> {
  const extension = extname(out);
  const reports = await fileSink(out);
  const findings = await fileSink(`${out.slice(0, -extension.length)}.findings${extension}`);
  await reports.write(BYTE_ORDER_MARK + csvLine(REPORT_COLUMNS));
  await findings.write(BYTE_ORDER_MARK + csvLine(FINDING_COLUMNS));
  return summaryLines(language, {
    report: async (line, lines) => {
      await reports.write(csvLine(line));
      if (lines.length > 0) await findings.write(lines.map(csvLine).join(''));
    },
    end: async () => {
      await reports.close();
      await findings.close();
    },
  });
}
