import * as vscode from 'vscode';
import { offeredNumbers } from '../../core/drafting/offered-numbers';
import { FORMS, formById } from '../../core/forms/all';
import type { Form } from '../../core/forms/form';
import { statutoryHeadings } from '../../core/forms/sections';
import type { Analysis } from '../../core/model/analysis';
import { indicatorName } from '../../messages/indicator-name';
import { requireEngine } from '../state/engine-loading';
import { toOffset, toRange } from '../state/ranges';
import { formatOfLanguage, SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { language } from '../state/settings';

/** The six sections that the notices of 2019 and 2021 prescribe. */
const HEADINGS = statutoryHeadings('disclosure');

/**
 * At the start of a line the statutory headings, in the first cell of a table row the labels of the form, and in a sentence that
 * names what it counts the number that the table has.
 */
export function registerCompletion({ reports }: Services): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position, _token, { triggerKind }) {
      const analysis = reports.analysisOf(document);
      if (!analysis) return [];
      const before = document.lineAt(position.line).text.slice(0, position.character);
      const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke;
      const numbers = isAsked && SUBJECT.test(before) ? numbersFor(document, analysis, position) : [];
      return [...itemsFor(analysis, before, position), ...numbers];
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

/** A word that may name what is counted, and behind it at most digits: no reading is made elsewhere while somebody types. */
const SUBJECT = /[\u4e00-\u9fff）)][\d,]*$/;

function numbersFor(
  document: vscode.TextDocument,
  analysis: Analysis,
  position: vscode.Position,
): vscode.CompletionItem[] {
  const { analyze } = requireEngine();
  const format = formatOfLanguage(document.languageId);
  const reread = (text: string): Analysis => analyze(text, { earlier: analysis, ...(format && { format }) });
  return offeredNumbers(analysis, toOffset(analysis, position), reread).map(({ indicator, number, unit, typed }) => {
    const made = new vscode.CompletionItem(`${number}${unit}`, vscode.CompletionItemKind.Value);
    made.detail = indicatorName(language(), analysis.form, indicator);
    made.range = toRange(analysis, typed);
    made.filterText = `${number}${unit}`;
    made.sortText = ' ';
    return made;
  });
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
