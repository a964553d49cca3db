import * as vscode from 'vscode';
import { unreadFigures } from '../../core/model/unread-figures';
import { toRange } from '../state/ranges';
import type { Reports } from '../state/reports';

/** Marks in the text the numbers that nothing was made of, for the document that is asked for. */
export class UnreadMarks implements vscode.Disposable {
  private readonly type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('diffEditor.removedTextBackground'),
    borderColor: new vscode.ThemeColor('editorWarning.foreground'),
    borderWidth: '0 0 2px 0',
    borderStyle: 'dotted',
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.warningForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
  private shown: string | null = null;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly reports: Reports) {
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(() => this.draw()),
      reports.onDidRead(() => this.draw()),
    );
  }

  /** Null: nothing is marked. */
  show(uri: string | null): void {
    this.shown = uri;
    this.draw();
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.type.dispose();
  }

  private draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const wanted = editor.document.uri.toString() === this.shown;
      editor.setDecorations(this.type, wanted ? this.rangesIn(editor.document) : []);
    }
  }

  private rangesIn(document: vscode.TextDocument): readonly vscode.Range[] {
    const analysis = this.reports.analysisOf(document);
    if (!analysis) return [];
    return unreadFigures(analysis).map((figure) => toRange(analysis, figure));
  }
}
