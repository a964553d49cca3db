import type { Language } from '../messages/language';
import type { ExportFormat } from './faces';

/** What the formats of an export are called, in the panel's menu and in the command's. */
export const FORMAT_NAMES: Readonly<Record<Language, Readonly<Record<ExportFormat, string>>>> = {
  zh: {
    json: 'JSON 文件',
    ndjson: 'NDJSON 文件',
    csv: 'CSV 文件（每格一行）',
    xlsx: 'Excel 工作簿',
    html: '网页报告',
  },
  en: {
    json: 'JSON file',
    ndjson: 'NDJSON file',
    csv: 'CSV file (one row a cell)',
    xlsx: 'Excel workbook',
    html: 'Web page',
  },
};
