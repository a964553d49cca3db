import * as vscode from 'vscode';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file';
import { extensionOf } from '../../documents/report-extensions';
import { setting } from '../state/settings';

/** At most this many files are looked at; more than any body has reports. */
const MAX_FILES = 20_000;
/** And so many others are counted. */
const MAX_OTHERS = 100_000;

/** The files of a folder, in the order of their paths. */
export interface FolderFiles {
  /** Those that the settings name. */
  readonly wanted: readonly vscode.Uri[];
  /** How many files of each extension the settings do not name. */
  readonly others: ReadonlyMap<string, number>;
  /** True where there are more than are looked at. */
  readonly isCut: boolean;
}

export async function wantedFiles(folder: vscode.Uri, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files = await find(folder, setting('folder.include', folder), MAX_FILES, token);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Side files belong to their reports, and hidden files are nobody's reports: neither are counted. */
export async function filesOf(folder: vscode.Uri, token: vscode.CancellationToken): Promise<FolderFiles> {
  const wanted = await wantedFiles(folder, token);
  const names = new Set(wanted.map(String));
  const others = new Map<string, number>();
  for (const uri of await find(folder, '**/*', MAX_OTHERS, token)) {
    const below = uri.path.slice(folder.path.length);
    if (names.has(uri.toString()) || below.includes('/.') || below.endsWith(SIDE_FILE_SUFFIX)) continue;
    const extension = extensionOf(uri.path);
    others.set(extension, (others.get(extension) ?? 0) + 1);
  }
  return { wanted, others, isCut: wanted.length === MAX_FILES };
}

const find = (
  folder: vscode.Uri,
  include: string,
  most: number,
  token?: vscode.CancellationToken,
): Thenable<vscode.Uri[]> =>
  vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, include),
    setting('folder.exclude', folder) || null,
    most,
    token,
  );
