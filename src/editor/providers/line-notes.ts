import * as vscode from 'vscode';
import { toldOtherwise } from '../../core/drafting/told-otherwise';
import type { Analysis } from '../../core/model/analysis';
import { positionAt } from '../../core/text/lines';
import { acceptedRelations } from '../marks/accepted-relations';
import type { Services } from '../state/services';
import { onSettingChange } from '../state/setting-change';
import { setting } from '../state/settings';
import { words } from '../words/speech';

/** `≠ 表 86` at the end of a line, counted from 0. */
export interface LineNote {
  readonly line: number;
  readonly text: string;
}

/** What the table says otherwise than the sentences of a line, in the order of the lines; without what somebody accepted. */
export function lineNotes(analysis: Analysis, accepted: ReadonlySet<string> = new Set()): readonly LineNote[] {
  const w = words();
  const notes = new Map<number, string[]>();
  for (const { said, cell, relation } of toldOtherwise(analysis)) {
    if (accepted.has(relation.id)) continue;
    const { line } = positionAt(analysis.lines, said.end);
    notes.set(line, [...(notes.get(line) ?? []), `${said.text} ≠ ${w.inTable(cell.text)}`]);
  }
  return [...notes].map(([line, texts]) => ({ line, text: texts.join(w.comma) }));
}

/** The notes of a document as the settings have them. */
export function lineNotesOf(services: Services, document: vscode.TextDocument): readonly LineNote[] {
  const analysis = setting('lineNotes', document.uri) ? services.reports.analysisOf(document) : null;
  return analysis ? lineNotes(analysis, acceptedRelations(services, document.uri, analysis)) : [];
}

/** Shows the notes behind the lines of all editors of reports. They are no part of the text. */
export function registerLineNotes(services: Services): vscode.Disposable {
  const decoration = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedOpen,
    after: { margin: '0 0 0 2em', color: new vscode.ThemeColor('editorWarning.foreground'), fontStyle: 'italic' },
  });
  const show = (editor: vscode.TextEditor): void =>
    editor.setDecorations(
      decoration,
      lineNotesOf(services, editor.document).map(({ line, text }) => ({
        range: editor.document.lineAt(line).range,
        renderOptions: { after: { contentText: text } },
      })),
    );
  const showAll = (): void => vscode.window.visibleTextEditors.forEach(show);
  const changed = onSettingChange('lineNotes', 'language');
  showAll();
  return vscode.Disposable.from(
    decoration,
    changed,
    changed.event(showAll),
    services.reports.onDidRead(showAll),
    services.marks.onDidChange(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
  );
}
