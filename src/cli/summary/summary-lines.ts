import type { CheckedFileJson } from '../../core/model/check-schema';
import { failureRecord, findingRecords, reportRecord } from '../../export/table/summary-records';
import type { TableValue } from '../../export/table/table-workbook';
import type { Language } from '../../messages/language';
import type { Failure } from '../failure';
import { cliWords } from '../words-of';
import type { SummaryWriter } from './summary-writer';

type Line = readonly TableValue[];

/** Where the lines of a summary go, as they come. */
export interface LineTaker {
  readonly report: (line: Line, findings: readonly Line[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Makes the lines of what was checked, its levels as people read them or as JSON has them; what is no report has one too, so that every file is accounted for. */
export function summaryLines(language: Language, taker: LineTaker, levels: 'named' | 'plain' = 'named'): SummaryWriter {
  const words = cliWords(language);
  let [reports, findings] = [0, 0];
  return {
    begin: async () => undefined,
    checked: async (file: CheckedFileJson) => {
      const lines = findingRecords(file, (level) => (levels === 'named' ? words.severity[level] : level));
      reports++;
      findings += lines.length;
      await taker.report(reportRecord(file, language), lines);
    },
    failed: async (path: string, { code, detail }: Failure) => {
      reports++;
      await taker.report(failureRecord(path, words.failed, words.failure[code](detail)), []);
    },
    end: () => taker.end(),
    reports: () => reports,
    findings: () => findings,
  };
}
