import * as vscode from 'vscode';
import type { Range } from '../../core/text/range';

export interface Highlighter extends vscode.Disposable {
  /** Marks a range in the visible editors of a document and scrolls to it; what was marked before is marked no longer. */
  show(uri: vscode.Uri, range: Range): void;
  clear(): void;
}

/** A mark that follows the reader from one view to another. */
export function highlighter(): Highlighter {
  const type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    borderWidth: '1px',
    borderStyle: 'solid',
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
  });
  const clear = (): void => {
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(type, []);
  };
  return {
    show(uri, { start, end }) {
      clear();
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document.uri.toString() !== uri.toString()) continue;
        const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end));
        editor.setDecorations(type, [range]);
        editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      }
    },
    clear,
    dispose: () => type.dispose(),
  };
}
