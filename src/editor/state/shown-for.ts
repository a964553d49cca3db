import * as vscode from 'vscode';
import { viewOf, WORD_SCHEME } from './word-views';

/** Where the findings of a file are shown: those of a Word document in the text that is shown of it. */
export const shownFor = (file: vscode.Uri): vscode.Uri => (/\.docx$/i.test(file.path) ? viewOf(file) : file);

/** The file that is shown so. */
export const fileOf = (shown: vscode.Uri): vscode.Uri =>
  shown.scheme === WORD_SCHEME ? vscode.Uri.parse(shown.query, true) : shown;
