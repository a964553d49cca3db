import { FINDING_COLUMNS, REPORT_COLUMNS } from '../../export/table/summary-records';
import type { TableValue } from '../../export/table/table-workbook';
import type { Language } from '../../messages/language';
import { cliWords } from '../words-of';
import { fileSink } from './file-sink';
import { summaryLines } from './summary-lines';
import type { SummaryWriter } from './summary-writer';

const STYLE = `body{font:14px/1.5 sans-serif;margin:1.5em;color:#222}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top}th{background:#f2f3f5;position:sticky;top:0}td.n{text-align:right}tr.findings td{background:#fafafa}details li{margin:.2em 0}@media print{@page{size:landscape}thead{display:table-header-group}tr{break-inside:avoid}details{display:block}}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const cell = (value: TableValue): string =>
  typeof value === 'number' ? `<td class="n">${value}</td>` : `<td>${escaped(value ?? '')}</td>`;

/** One page that needs nothing else: no script, no connection. The findings of a report unfold below its line. */
export async function htmlSummary(out: string, language: Language): Promise<SummaryWriter> {
  const words = cliWords(language).summarizing;
  const sink = await fileSink(out);
  const head = REPORT_COLUMNS.map((column) => `<th>${escaped(words.reportColumns[column])}</th>`).join('');
  await sink.write(
    `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(words.title)}</title><style>${STYLE}</style></head><body><h1>${escaped(words.title)}</h1><table><thead><tr>${head}</tr></thead><tbody>\n`,
  );
  const lines = summaryLines(language, {
    report: async (line, findings) => {
      const told = findings.map(itemOf).join('');
      const below =
        told === ''
          ? ''
          : `<tr class="findings"><td colspan="${REPORT_COLUMNS.length}"><details><summary>${escaped(words.findings)} ${findings.length}</summary><ul>${told}</ul></details></td></tr>`;
      await sink.write(`<tr>${line.map(cell).join('')}</tr>${below}\n`);
    },
    end: async () => {
      const all = words.counted(lines.reports(), lines.findings());
      await sink.write(`</tbody></table><p>${escaped(all)}</p></body></html>\n`);
      await sink.close();
    },
  });
  return lines;
}

function itemOf(finding: readonly TableValue[]): string {
  const of = (column: (typeof FINDING_COLUMNS)[number]): string =>
    String(finding[FINDING_COLUMNS.indexOf(column)] ?? '');
  const fix = of('fix') === '' ? '' : ` → ${of('fix')}`;
  const accepted =
    of('accepted_by') + of('accepted_because') === '' ? '' : ` (${of('accepted_by')}: ${of('accepted_because')})`;
  return `<li>${escaped(`${of('line')}:${of('column')} ${of('level')} [${of('code')}] ${of('message')}${fix}${accepted} ${of('in_previous')}`)}</li>`;
}
