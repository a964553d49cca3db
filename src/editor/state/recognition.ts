import * as vscode from 'vscode';
import type { Format } from '../../core/source/format';
import { isReport } from '../../core/source/recognise';
import { isEdited } from './edited-schemes';
import { isPageOf } from './folder-of-pages';
import { setting } from './settings';

/** Why a document is read, or not. */
export type Recognition =
  | 'language'
  | 'content'
  | 'treated'
  | 'not'
  | 'treated-not'
  | 'switched-off'
  | 'too-long'
  | 'other';

const READ: ReadonlySet<Recognition> = new Set(['language', 'content', 'treated']);

export const isRead = (recognition: Recognition): boolean => READ.has(recognition);

export const REPORT_LANGUAGE = 'disclosure-report';

/** Every provider is registered for these: in a document that is no report it gives nothing. */
export const SELECTOR: vscode.DocumentSelector = [REPORT_LANGUAGE, 'plaintext', 'markdown', 'html'].map((id) => ({
  language: id,
}));

/** What a document of this language is written in; undefined where its content tells. */
export const formatOfLanguage = (languageId: string): Format | undefined =>
  languageId === 'markdown' || languageId === 'html' ? languageId : undefined;

/**
 * What the user said by command about single files; kept with the workspace, but for unsaved documents.
 * Memory comes first: VS Code's store may for a moment hand out an older value than the last one written, or lose it.
 */
export class Treatments {
  private readonly said = new Map<string, boolean | undefined>();

  constructor(private readonly store: vscode.Memento) {}

  of(uri: vscode.Uri): boolean | undefined {
    const key = uri.toString();
    if (this.said.has(key) || uri.scheme === 'untitled') return this.said.get(key);
    return this.store.get<boolean>(`treat:${key}`);
  }

  async set(uri: vscode.Uri, isReport: boolean | undefined): Promise<void> {
    this.said.set(uri.toString(), isReport);
    if (uri.scheme !== 'untitled') await this.store.update(`treat:${uri.toString()}`, isReport);
  }

  /** An unsaved document is gone; the next one may bear its name. */
  forget(uri: vscode.Uri): void {
    if (uri.scheme === 'untitled') this.said.delete(uri.toString());
  }
}

/** `extension`: where ours is installed. */
export function recognise(document: vscode.TextDocument, treatments: Treatments, extension: vscode.Uri): Recognition {
  if (vscode.languages.match(SELECTOR, document) === 0 || !isEdited(document.uri.scheme)) return 'other';
  if (isPageOf(extension, document.uri)) return 'other';
  const treated = treatments.of(document.uri);
  if (treated === false) return 'treated-not';
  const text = document.getText();
  if (text.length > setting('maximumLength', document.uri)) return 'too-long';
  if (treated) return 'treated';
  if (document.languageId === REPORT_LANGUAGE) return 'language';
  if (!setting('recognizeByContent', document.uri)) return 'switched-off';
  return isReport(text) ? 'content' : 'not';
}
