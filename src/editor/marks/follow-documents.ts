import * as vscode from 'vscode';
import { anchor } from '../../annotation/anchor';
import type { Annotation } from '../../annotation/annotation';
import { onDidCloseDocument } from '../state/closed-documents';
import type { Marks } from './marks';

/** In milliseconds: within this time VS Code opens the saved file, closes the untitled document and fills the text. */
const AT_ONCE = 2000;

/** Marks that wait for the document that takes them. */
interface Left {
  readonly annotations: readonly Annotation[];
  readonly isHeir: (document: vscode.TextDocument) => boolean;
}

/**
 * The marks of a document that is closed are read anew when it is opened again. Those of an unsaved one go over to the file that
 * it is saved as: VS Code opens that, at first without a text, and then closes the other.
 */
export function followDocuments(marks: Marks): vscode.Disposable {
  let left: Left | null = null;
  let opened: vscode.TextDocument | null = null;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (delay: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, delay);
    timers.add(timer);
  };
  const offer = (document: vscode.TextDocument): void => {
    if (!left?.isHeir(document)) return;
    const { annotations } = left;
    left = null;
    const ids = new Set(annotations.map(({ id }) => id));
    void marks.change(document.uri, (all) => [...all.filter(({ id }) => !ids.has(id)), ...annotations]);
  };
  const wait = (delay: number, next: Left): void => {
    left = next;
    later(delay, () => {
      if (left === next) left = null;
    });
  };
  return vscode.Disposable.from(
    { dispose: () => timers.forEach(clearTimeout) },
    vscode.workspace.onDidOpenTextDocument((document) => {
      offer(document);
      if (!isFile(document)) return;
      opened = document;
      later(AT_ONCE, () => {
        if (opened === document) opened = null;
      });
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => offer(document)),
    onDidCloseDocument(({ uri, isUntitled }) => {
      const annotations = marks.annotationsOf(uri);
      marks.forget(uri);
      if (!isUntitled || annotations.length === 0) return;
      const file = fileOf(uri) ?? opened;
      if (!file) return;
      wait(AT_ONCE, { annotations, isHeir: (one) => one === file && hasPlaces(one, annotations) });
      offer(file);
    }),
  );
}

/** The document of the file that an unsaved one was made for, where VS Code had it open all along. */
const fileOf = ({ path }: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((one) => isFile(one) && one.uri.path === path);

const isFile = ({ uri }: vscode.TextDocument): boolean =>
  vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;

/** A document in which some mark finds its place. */
const hasPlaces = (document: vscode.TextDocument, annotations: readonly Annotation[]): boolean =>
  anchor(document.getText(), annotations).some(({ orphan }) => orphan === null);
