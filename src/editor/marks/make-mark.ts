import * as vscode from 'vscode';
import type { Mark } from '../../annotation/annotation';
import { newAnnotation } from '../../annotation/edits';
import type { Range } from '../../core/text/range';
import type { Services } from '../state/services';
import { words } from '../words/speech';
import { authorName } from './author';

export interface NewMark {
  readonly mark: Mark;
  /** In offsets of the document as it is. */
  readonly range: Range;
  /** Empty for none. */
  readonly remark: string;
}

/** Adds a mark to a document in the name of whoever sits there. False where it could not be written, or the text has changed. */
export async function makeMark({ marks }: Services, document: vscode.TextDocument, made: NewMark): Promise<boolean> {
  const { version } = document;
  const text = document.getText();
  const by = await authorName();
  if (document.version !== version) {
    void vscode.window.showWarningMessage(words().stale);
    return false;
  }
  const at = new Date().toISOString();
  const annotation = newAnnotation({ id: crypto.randomUUID(), text, by, at, ...made });
  const isWritten = await marks.change(document.uri, (all) => [...all, annotation]);
  if (document.isUntitled) void vscode.window.showInformationMessage(words().marks.notSaved);
  return isWritten;
}
