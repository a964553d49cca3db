import * as vscode from 'vscode';
import { formById } from '../../core/forms/all';
import { REPORT_COLUMN_NAMES } from '../../export/table/column-names';
import { failureRecord, REPORT_COLUMNS } from '../../export/table/summary-records';
import type { BatchColumn, BatchRow, BatchValue } from '../../views/batch/batch-row';
import type { ReportState } from '../state/diagnostics';
import type { UnreadableFile } from '../state/read-file';
import { language } from '../state/settings';
import { fileOf } from '../state/shown-for';
import { words } from '../words/speech';

type Column = (typeof REPORT_COLUMNS)[number];

/** In the order in which they are of use on a screen: whose, how grave, and the file behind. */
const SHOWN: readonly Column[] = [
  'body',
  'year',
  'errors',
  'warnings',
  'information',
  'hints',
  'status',
  'path',
  'accepted',
  'unread_percent',
  'unread',
  'figures',
  'form',
  'previous',
  'not_looked_at',
];

const TEXTS: ReadonlySet<Column> = new Set(['body', 'status', 'path', 'form', 'previous', 'not_looked_at']);

export const summaryColumns = (): readonly BatchColumn[] =>
  SHOWN.map((id) => ({
    id,
    title: REPORT_COLUMN_NAMES[language()][id],
    kind: TEXTS.has(id) ? 'text' : 'number',
  }));

const cellsOf = (record: readonly BatchValue[]): readonly BatchValue[] =>
  SHOWN.map((column) => {
    const value = record[REPORT_COLUMNS.indexOf(column)] ?? null;
    return column === 'form' ? formName(value) : value;
  });

function formName(id: BatchValue): BatchValue {
  if (id === null) return null;
  return id === 'none' ? words().noForm : (formById(String(id))?.name ?? id);
}

export const rowOfReport = ({ listed, record }: ReportState): BatchRow => ({ ...listed, cells: cellsOf(record) });

/** The line of a file that was not read: `shown` is what would show it. */
export function rowOfUnread(shown: vscode.Uri, reason: UnreadableFile): BatchRow {
  const path = vscode.workspace.asRelativePath(fileOf(shown));
  const record = failureRecord(path, words().unreadable, words().summary.unread[reason]);
  return { place: shown.toString(), path, issuer: null, year: null, findings: [], cells: cellsOf(record) };
}
