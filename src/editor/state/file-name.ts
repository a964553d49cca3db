import type * as vscode from 'vscode';

/** The last part of an address: `年报.md`. */
export const fileNameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
