/** What the suites do with marks. Threads are looked at through a command of the extension: VS Code has no way to ask for them. */
import * as vscode from 'vscode';
import { rangeOf, workspaceFile } from './documents';
import { until } from './until';

export const run = <Result>(command: string, ...args: unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(`gouji.${command}`, ...args);

/** The request of a command about the first place of some words. */
export function requestAt(document: vscode.TextDocument, words: string, within = words): Record<string, unknown> {
  const { start, end } = rangeOf(document, words, within);
  const range = { start: document.offsetAt(start), end: document.offsetAt(end) };
  return { uri: document.uri, version: document.version, range };
}

export const addComment = (document: vscode.TextDocument, words: string, remark: string): Thenable<void> =>
  run('addComment', { ...requestAt(document, words), remark });

export const threadsOf = (document: vscode.TextDocument): Thenable<vscode.CommentThread[]> =>
  run('threadsOf', document.uri);

export const textsOf = ({ comments }: vscode.CommentThread): string[] => comments.map(({ body }) => String(body));

/** Waits for a thread with this remark, or with this label where it begins so. */
export const hasThread = (document: vscode.TextDocument, text: string): Promise<vscode.CommentThread> =>
  until(
    async () =>
      (await threadsOf(document)).find((one) => textsOf(one).includes(text) || one.label?.startsWith(text)) ?? null,
    `a thread "${text}"`,
  );

export interface WrittenMark {
  readonly motivation: string;
  readonly body: { readonly value: string; readonly creator?: { readonly name: string } }[];
  readonly target: { readonly selector: readonly { readonly exact?: string }[] };
}

export const sideFile = (report: string): vscode.Uri => workspaceFile(`${report}.gouji.json`);

export async function readSideFile(report: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(sideFile(report)));
}

export const writeSideFile = (report: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(sideFile(report), new TextEncoder().encode(text));

/** All remarks of a side file, sorted. */
export const remarksIn = (json: string): string[] =>
  [...json.matchAll(/"value": "([^"]*)"/g)].map(([, value]) => value ?? '').sort();
