import type { Language } from '../../messages/language';
import type { REPORT_COLUMNS } from './summary-records';

type Names = Readonly<Record<(typeof REPORT_COLUMNS)[number], string>>;

/** What the columns of the line of a report are called, in a file and in the editor alike. */
export const REPORT_COLUMN_NAMES: Readonly<Record<Language, Names>> = {
  zh: {
    path: '文件',
    body: '单位',
    year: '年度',
    form: '表式',
    status: '情况',
    figures: '数字',
    unread: '未读懂',
    unread_percent: '未读懂 %',
    errors: '错误',
    warnings: '警告',
    information: '信息',
    hints: '提示',
    accepted: '已采纳',
    previous: '上一年度报告',
    not_looked_at: '没有看的',
  },
  en: {
    path: 'File',
    body: 'Body',
    year: 'Year',
    form: 'Form',
    status: 'Status',
    figures: 'Numbers',
    unread: 'Not understood',
    unread_percent: 'Not understood %',
    errors: 'Errors',
    warnings: 'Warnings',
    information: 'Notes',
    hints: 'Hints',
    accepted: 'Accepted',
    previous: 'Report of the year before',
    not_looked_at: 'Not looked at',
  },
};
