import * as vscode from 'vscode';
import { anchor } from '../../annotation/anchor';
import type { Annotation } from '../../annotation/annotation';
import type { Marks } from './marks';

/** Milliseconds between the end of an unsaved document and the beginning of the file that it was saved as, or the other way round. */
const AT_ONCE = 2000;

interface Left {
  readonly uri: vscode.Uri;
  readonly annotations: readonly Annotation[];
}

/**
 * The marks of a document that is closed are read anew when it is opened again. Those of an unsaved one go over to the file that
 * it is saved as: VS Code opens that, at first without a text, and closes the other.
 */
export function followDocuments(marks: Marks): vscode.Disposable {
  let left: Left | null = null;
  let opened: vscode.TextDocument | null = null;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, AT_ONCE);
    timers.add(timer);
  };
  const offer = (document: vscode.TextDocument): void => {
    if (!left || !isHeir(document, left)) return;
    const { annotations } = left;
    left = null;
    const ids = new Set(annotations.map(({ id }) => id));
    void marks.change(document.uri, (all) => [...all.filter(({ id }) => !ids.has(id)), ...annotations]);
  };
  return vscode.Disposable.from(
    { dispose: () => timers.forEach(clearTimeout) },
    vscode.workspace.onDidOpenTextDocument((document) => {
      offer(document);
      if (document.isUntitled) return;
      opened = document;
      later(() => {
        if (opened === document) opened = null;
      });
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => offer(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      const annotations = marks.annotationsOf(uri);
      marks.forget(uri);
      if (!isUntitled || annotations.length === 0) return;
      const gone = { uri, annotations };
      left = gone;
      later(() => {
        if (left === gone) left = null;
      });
      if (opened && !opened.isClosed) offer(opened);
    }),
  );
}

/** The document itself, after it got another language; or a file in which a mark finds its place. */
function isHeir(document: vscode.TextDocument, { uri, annotations }: Left): boolean {
  if (document.uri.toString() === uri.toString()) return true;
  if (document.isUntitled || document.uri.scheme.startsWith('gouji-')) return false;
  return anchor(document.getText(), annotations).some(({ orphan }) => orphan === null);
}
