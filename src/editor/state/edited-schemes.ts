import * as vscode from 'vscode';
import { DOCUMENT_SCHEME } from './document-scheme';

/** Where people keep files that they edit. */
const EDITED = new Set([
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'memfs',
  DOCUMENT_SCHEME,
]);

/** What extensions show beside a file (a revision, a comparison, a review), even where they say that it can be written. */
const SHOWN =
  /^(?:git|gitlens.*|gitfs|git-graph|vscode-local-history|pr|review|githubpr|ghpr|filechange|output|vscode|vscode-.*|comment|walkThrough|debug|search-editor|svn|hg|perforce|chat-.*)$/;

/**
 * True where a document of the scheme is a file that a person edits, or our own view of one. What an extension shows beside it
 * is nobody's draft; an unknown file system is one of people's where it can be written.
 */
export function isEdited(scheme: string): boolean {
  if (EDITED.has(scheme)) return true;
  return !SHOWN.test(scheme) && vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
