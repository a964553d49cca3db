import * as vscode from 'vscode';
import { FORMS, formById } from '../../core/forms/all';
import type { Form } from '../../core/forms/form';
import { statutoryHeadings } from '../../core/forms/sections';
import type { Analysis } from '../../core/model/analysis';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';

/** The six sections that the notices of 2019 and 2021 prescribe. */
const HEADINGS = statutoryHeadings('disclosure');

/** At the start of a line the statutory headings, in the first cell of a table row the labels of the form. */
export function registerCompletion({ reports }: Services): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const analysis = reports.analysisOf(document);
      if (!analysis) return [];
      const before = document.lineAt(position.line).text.slice(0, position.character);
      return itemsFor(analysis, before, position);
    },
  };
  return vscode.languages.registerCompletionItemProvider(
    SELECTOR,
    provider,
    '|',
    '、',
    '一',
    '二',
    '三',
    '四',
    '五',
    '六',
  );
}

function itemsFor(analysis: Analysis, before: string, position: vscode.Position): vscode.CompletionItem[] {
  const cell = /^\s*\|\s*([^|]*)$/.exec(before);
  if (cell)
    return labelsOf(analysis).map((label) => item(label, cell[1] ?? '', position, vscode.CompletionItemKind.Field));
  const heading = /^[#\s]*([^#\s。，|]{0,12})$/.exec(before);
  if (!heading) return [];
  const missing = HEADINGS.filter((one) => !analysis.text.includes(one.slice(2)));
  return missing.map((one) => item(one, heading[1] ?? '', position, vscode.CompletionItemKind.Module));
}

/** The labels of the report's own form, of that of its year, or of the form in use. */
function labelsOf({ form, year }: Analysis): readonly string[] {
  const own = formById(form) ?? FORMS.find((one) => year !== null && covers(one, year)) ?? FORMS[0];
  const labels = own?.tables.flatMap((table) => table.rows.map((row) => row.label)) ?? [];
  return [...new Set(labels)];
}

const covers = ({ years: [first, last] }: Form, year: number): boolean => first <= year && year <= (last ?? year);

function item(
  text: string,
  typed: string,
  position: vscode.Position,
  kind: vscode.CompletionItemKind,
): vscode.CompletionItem {
  const made = new vscode.CompletionItem(text, kind);
  made.range = new vscode.Range(position.translate(0, -typed.length), position);
  made.filterText = `${text}${text.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.]/, '')}`;
  made.sortText = `0${String(HEADINGS.indexOf(text)).padStart(3, '0')}`;
  return made;
}
