import * as vscode from 'vscode';

/** What is done about the files of a folder when somebody, in VS Code or elsewhere, changes them. */
export interface Followers {
  /** A file or a folder with all that is in it. */
  readonly onGone: (uri: vscode.Uri) => void;
  readonly onChanged: (file: vscode.Uri) => void;
  /** Files or folders that are new, or have a new name; several at once. */
  readonly onNew: (uris: readonly vscode.Uri[]) => void;
}

/** Milliseconds in which new files are gathered: a folder that is copied brings many. */
const GATHERED = 300;

/** Follows the files of a folder until it is disposed of. */
export function followFiles(folder: vscode.Uri, { onGone, onChanged, onNew }: Followers): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*'));
  let gathered: vscode.Uri[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gather = (uri: vscode.Uri): void => {
    gathered.push(uri);
    timer ??= setTimeout(() => {
      const uris = gathered;
      gathered = [];
      timer = undefined;
      onNew(uris);
    }, GATHERED);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidDelete(onGone),
    watcher.onDidChange(onChanged),
    watcher.onDidCreate(gather),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(onGone)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        onGone(oldUri);
        gather(newUri);
      }
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

/** True for the file itself, and for what lies in it where it is a folder. */
export const isIn = (uri: vscode.Uri, folder: vscode.Uri): boolean =>
  uri.scheme === folder.scheme &&
  uri.authority === folder.authority &&
  (uri.path === folder.path || uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`));
