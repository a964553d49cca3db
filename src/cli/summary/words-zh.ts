import { REPORT_COLUMN_NAMES } from '../../export/table/column-names';
import type { SummaryWords } from './words';

export const summaryWordsZh: SummaryWords = {
  title: '政府信息公开工作年度报告核对汇总',
  reports: '报告',
  findings: '问题',
  total: '合计',
  reportColumns: REPORT_COLUMN_NAMES.zh,
  findingColumns: {
    path: '文件',
    body: '单位',
    year: '年度',
    line: '行',
    column: '列',
    level: '级别',
    code: '代码',
    message: '说明',
    formula: '算式',
    difference: '差额',
    fix: '可改为',
    accepted_by: '采纳人',
    accepted_because: '采纳理由',
    in_previous: '上一年度报告中',
  },
  counted: (reports, findings) => `共 ${reports} 个文件，${findings} 条发现。`,
  written: (path, reports, findings) => `已写入 ${path}：${reports} 个文件，${findings} 条发现`,
  unknownFormat: (name, known) => `从文件名“${name}”看不出要哪种格式；请用这些扩展名之一：${known}`,
  notWritten: (path, detail) => `${path} 写不了（${detail}）`,
  help: {
    summary: '把许多报告核对成一张表：一行一份报告，另有一页全部问题',
    out: '写到哪个文件：.xlsx、.csv、.html 或 .json',
    notes: `
每个文件都有一行，读不了的写明缘由。工作簿带筛选、合计（公式）和打印设置；CSV 另有 <名>.findings.csv 列出问题；
JSON 里各报告的问题在该报告之内。文件再多，占用的内存也不增加。
退出状态：0 都写入了；2 有路径、选项或文件读不了，或写不了。`,
  },
};
