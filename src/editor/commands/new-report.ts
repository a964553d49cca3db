import * as vscode from 'vscode';
import { blankReport } from '../../core/drafting/blank-report';
import { FORMS } from '../../core/forms/all';
import type { Form } from '../../core/forms/form';
import { linesOf } from '../../core/text/lines';
import { toRange } from '../state/ranges';
import { REPORT_LANGUAGE } from '../state/recognition';
import { words } from '../words/speech';

/** What the questions are answered with, where somebody else than a person asks for a report. */
export interface NewReportAnswers {
  readonly issuer: string;
  readonly year: number;
  readonly markup: 'markdown' | 'plain';
}

/**
 * A new report with nothing filled in, unsaved, the caret in the first cell of its first table. Asks for the body, the year,
 * the form where more than one may be used for that year, and how it is to be written. Nothing is made where one is not answered.
 */
export function registerNewReport(): vscode.Disposable {
  return vscode.commands.registerCommand('gouji.newReport', async (answers?: Partial<NewReportAnswers>) => {
    const issuer = answers?.issuer ?? (await askIssuer());
    if (!issuer) return;
    const year = answers?.year ?? (await askYear());
    const form = year === undefined ? undefined : await askForm(year);
    if (year === undefined || !form) return;
    const markup = answers?.markup ?? (await askMarkup());
    if (markup) await show(blankReport({ issuer, year, form, markup }), markup);
  });
}

const askIssuer = async (): Promise<string | undefined> =>
  (await vscode.window.showInputBox({ prompt: words().newIssuer, placeHolder: words().newIssuerExample }))?.trim();

/** Reports are written at the beginning of the year behind theirs. */
async function askYear(): Promise<number | undefined> {
  const typed = await vscode.window.showInputBox({
    prompt: words().newYear,
    value: String(new Date().getFullYear() - 1),
    validateInput: (value) => (formsFor(Number(value)).length > 0 ? null : words().newYearWrong),
  });
  return typed === undefined ? undefined : Number(typed);
}

/** The forms that are in force for a year, or may be used for it. */
const formsFor = (year: number): readonly Form[] =>
  FORMS.filter(
    ({ years: [first, last], toleratedYears = [] }) =>
      (first <= year && year <= (last ?? year)) || toleratedYears.includes(year),
  );

async function askForm(year: number): Promise<Form | undefined> {
  const forms = formsFor(year);
  if (forms.length < 2) return forms[0];
  const items = forms.map((form) => ({ label: form.name, description: form.notice, form }));
  return (await vscode.window.showQuickPick(items, { placeHolder: words().newForm }))?.form;
}

async function askMarkup(): Promise<NewReportAnswers['markup'] | undefined> {
  const w = words();
  const items = [
    { label: w.newMarkdown, description: w.newMarkdownWhy, markup: 'markdown' as const },
    { label: w.newPlain, description: w.newPlainWhy, markup: 'plain' as const },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: w.newMarkup }))?.markup;
}

async function show({ text, caret }: ReturnType<typeof blankReport>, markup: string): Promise<void> {
  const language = markup === 'markdown' ? 'markdown' : REPORT_LANGUAGE;
  const document = await vscode.workspace.openTextDocument({ language, content: text });
  const selection = toRange({ lines: linesOf(text) }, caret);
  const editor = await vscode.window.showTextDocument(document, { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
