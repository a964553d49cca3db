import { FINDING_COLUMNS, REPORT_COLUMNS } from '../../export/table/summary-records';
import type { TableValue } from '../../export/table/table-workbook';
import type { Language } from '../../messages/language';
import { fileSink } from './file-sink';
import { type LineTaker, summaryLines } from './summary-lines';
import type { SummaryWriter } from './summary-writer';

const object = (columns: readonly string[], line: readonly TableValue[]): Record<string, TableValue> =>
  Object.fromEntries(columns.map((column, i) => [column, line[i] ?? null]));

/** `{"version":1,"reports":[…]}`, one line per report, its findings within it. */
export async function jsonSummary(out: string, language: Language): Promise<SummaryWriter> {
  const sink = await fileSink(out);
  let separator = '{"version":1,"reports":[\n';
  const taker: LineTaker = {
    report: async (line, lines) => {
      const findings = lines.map((one) => object(FINDING_COLUMNS, one));
      await sink.write(separator + JSON.stringify({ ...object(REPORT_COLUMNS, line), findings }));
      separator = ',\n';
    },
    end: async () => {
      await sink.write(`${separator.startsWith('{') ? separator : '\n'}]}\n`);
      await sink.close();
    },
  };
  return summaryLines(language, taker, 'plain');
}
