import type * as vscode from 'vscode';
import { documentOfText, isDocumentName, isDocumentText, textOfDocument } from './document-scheme';

/** Where the findings of a file are shown: those of a document that is no text in the text that is read of it. */
export const shownFor = (file: vscode.Uri): vscode.Uri => (isDocumentName(file.path) ? textOfDocument(file) : file);

/** The file that is shown so. */
export const fileOf = (shown: vscode.Uri): vscode.Uri => (isDocumentText(shown) ? documentOfText(shown) : shown);
