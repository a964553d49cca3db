import * as vscode from 'vscode';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file-shape';
import { extensionOf } from '../../documents/report-extensions';
import { knowProject, pathInProject, projectOf, projectSetting } from '../state/projects';
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
  /** How many of those `gouji.json` leaves out. */
  readonly leftOut: number;
  /** True where there are more than are looked at. */
  readonly isCut: boolean;
}

export const wantedFiles = async (folder: vscode.Uri): Promise<readonly vscode.Uri[]> =>
  (await namedFiles(folder)).wanted;

/** Those that the editor's settings name, and of these the ones that `gouji.json` leaves. */
async function namedFiles(
  folder: vscode.Uri,
  token?: vscode.CancellationToken,
): Promise<{ readonly named: readonly vscode.Uri[]; readonly wanted: readonly vscode.Uri[] }> {
  const files = await find(folder, setting('folder.include', folder), MAX_FILES, token);
  const named = files.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of named) await knowProject(file);
  return { named, wanted: named.filter(isWanted) };
}

/** By the `gouji.json` of its folder, as far as the editor's own settings say nothing. */
function isWanted(file: vscode.Uri): boolean {
  const project = projectOf(file);
  const path = project && pathInProject(project, file);
  if (!path) return true;
  const include = projectSetting('include', 'folder.include', file);
  const exclude = projectSetting('exclude', 'folder.exclude', file);
  return project.wantsFile({ ...(include && { include }), ...(exclude && { exclude }) })(path);
}

/** Side files belong to their reports, and hidden files are nobody's reports: neither are counted. */
export async function filesOf(folder: vscode.Uri, token: vscode.CancellationToken): Promise<FolderFiles> {
  const { named, wanted } = await namedFiles(folder, token);
  const names = new Set(named.map(String));
  const others = new Map<string, number>();
  for (const uri of await find(folder, '**/*', MAX_OTHERS, token)) {
    const below = uri.path.slice(folder.path.length);
    if (names.has(uri.toString()) || below.includes('/.') || below.endsWith(SIDE_FILE_SUFFIX)) continue;
    const extension = extensionOf(uri.path);
    others.set(extension, (others.get(extension) ?? 0) + 1);
  }
  return { wanted, others, leftOut: named.length - wanted.length, isCut: named.length === MAX_FILES };
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
