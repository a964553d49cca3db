/** The settings of folders (`gouji.json`), as far as they are known; the editor's own settings go before them. */
import * as vscode from 'vscode';
import { textOfBytes } from '../../documents/text-of-bytes';
import { PROJECT_FILE, type ProjectSettings } from '../../project/project-settings';
import type { ProjectRead } from '../../project/read-project';
import type { wantsFile } from '../../project/wants-file';
import { loadPart } from './load-part';
import { fileOf } from './shown-for';

/** What is settled for the reports of a folder and below. */
export interface FolderSettings extends ProjectRead {
  readonly file: vscode.Uri;
  /** Paths of the settings count from here. */
  readonly folder: vscode.Uri;
  /** It comes with the part that reads settings: whoever has some has it. */
  readonly wantsFile: typeof wantsFile;
}

/** By folder: its own `gouji.json`, or null where there is none. A folder that is not here was not looked into. */
const KNOWN = new Map<string, FolderSettings | null>();
let home: vscode.Uri | null = null;
const changed = new vscode.EventEmitter<void>();

/** Fires when settings were read that nobody knew, or changed. */
export const onDidChangeProjects = changed.event;

/** A folder nobody has reports below. */
const MOST_FOLDERS = 40;

/** The nearest settings of a report, a file or its view; undefined where there are none, or nobody asked to know them yet. */
export function projectOf(shown: vscode.Uri): FolderSettings | undefined {
  for (const folder of foldersAbove(shown)) {
    const project = KNOWN.get(folder.toString());
    if (project) return project;
  }
  return undefined;
}

export const knownProjects = (): readonly FolderSettings[] => [...KNOWN.values()].filter((one) => one !== null);

/** The path of a report from the folder of its settings, with `/`; null for one that does not lie below it. */
export function pathInProject({ folder }: FolderSettings, shown: vscode.Uri): string | null {
  const { path } = fileOf(shown);
  const above = `${folder.path.replace(/\/$/, '')}/`;
  return path.startsWith(above) ? path.slice(above.length) : null;
}

/** Reads the settings that hold for a report, where they were not read yet. Never rejects. */
export async function knowProject(shown: vscode.Uri): Promise<void> {
  let isNew = false;
  for (const folder of foldersAbove(shown)) {
    const key = folder.toString();
    if (!KNOWN.has(key)) {
      const project = await read(folder);
      KNOWN.set(key, project);
      isNew ||= project !== null;
    }
    if (KNOWN.get(key)) break;
  }
  if (isNew) changed.fire();
}

/** Reads again what changes. The part that reads lies in the folder of the extension. */
export function followProjects(extension: vscode.Uri): vscode.Disposable {
  home = extension;
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${PROJECT_FILE}`);
  const again = async (file: vscode.Uri) => {
    const folder = vscode.Uri.joinPath(file, '..');
    KNOWN.set(folder.toString(), await read(folder));
    changed.fire();
  };
  const events = [watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again)];
  return vscode.Disposable.from(watcher, ...events);
}

/** Whether somebody gave a setting of the editor a value; then it goes before `gouji.json`. */
export function isSet(name: string, scope: vscode.Uri): boolean {
  const values = vscode.workspace.getConfiguration('gouji', scope).inspect(name);
  return (values?.workspaceFolderValue ?? values?.workspaceValue ?? values?.globalValue) !== undefined;
}

async function read(folder: vscode.Uri): Promise<FolderSettings | null> {
  const file = vscode.Uri.joinPath(folder, PROJECT_FILE);
  try {
    const decoded = textOfBytes(await vscode.workspace.fs.readFile(file));
    if (home === null) return null;
    const { readProject, wantsFile } = await loadPart(home, 'project');
    return { ...readProject(typeof decoded === 'string' ? '\0' : decoded.text), file, folder, wantsFile };
  } catch {
    return null;
  }
}

/** Unsaved documents lie in no folder. */
function foldersAbove(shown: vscode.Uri): readonly vscode.Uri[] {
  const file = fileOf(shown);
  if (file.scheme === 'untitled') return [];
  const folders: vscode.Uri[] = [];
  for (let at = file; at.path !== '/' && at.path !== '' && folders.length < MOST_FOLDERS; ) {
    at = vscode.Uri.joinPath(at, '..');
    folders.push(at);
  }
  return folders;
}

/** For a setting that lies beside the levels: what `gouji.json` says where the editor's own setting is not set. */
export function projectSetting<Key extends keyof ProjectSettings>(
  key: Key,
  setting: string,
  shown: vscode.Uri,
): ProjectSettings[Key] | undefined {
  return isSet(setting, fileOf(shown)) ? undefined : projectOf(shown)?.settings[key];
}
