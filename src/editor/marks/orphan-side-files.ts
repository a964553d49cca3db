import * as vscode from 'vscode';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file-shape';
import { fileNameOf } from '../state/file-name';
import { words } from '../words/speech';
import { reportOf } from './side-file-place';

/** At most this many side files are looked at. */
const MAX_FILES = 5000;

/** Milliseconds: several files change at once, and a report is written anew in two steps. */
const DELAY = 300;

/** A side file whose report is gone, as it is listed. */
export interface OrphanNode {
  readonly sideFile: vscode.Uri;
}

/** Side files of the open folders that have no report: it was renamed or moved outside VS Code, or deleted without them. */
export class OrphanSideFiles implements vscode.Disposable {
  private found: readonly OrphanNode[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  /** They are looked for only while somebody looks. */
  constructor(private readonly isWanted: () => boolean) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDE_FILE_SUFFIX}`, false, true, false);
    const again = () => this.schedule();
    this.subscriptions = [
      this.changed,
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      vscode.workspace.onDidRenameFiles(again),
      vscode.workspace.onDidDeleteFiles(again),
      vscode.workspace.onDidCreateFiles(again),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && again()),
    ];
  }

  all(): readonly OrphanNode[] {
    return this.found;
  }

  schedule(): void {
    clearTimeout(this.timer);
    if (this.isWanted()) this.timer = setTimeout(() => void this.look(), DELAY);
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async look(): Promise<void> {
    const files = await vscode.workspace.findFiles(`**/*${SIDE_FILE_SUFFIX}`, undefined, MAX_FILES);
    const orphans: OrphanNode[] = [];
    for (const sideFile of files.sort((a, b) => (a.path < b.path ? -1 : 1)))
      if (!(await exists(reportOf(sideFile)))) orphans.push({ sideFile });
    if (JSON.stringify(orphans) === JSON.stringify(this.found)) return;
    this.found = orphans;
    this.changed.fire();
  }
}

const exists = (file: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(file)).then(
    () => true,
    (error) => !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound'),
  );

export function orphanItem({ sideFile }: OrphanNode): vscode.TreeItem {
  const item = new vscode.TreeItem(fileNameOf(sideFile));
  item.description = words().marks.withoutReport;
  item.iconPath = new vscode.ThemeIcon('comment-unresolved');
  item.tooltip = `${vscode.workspace.asRelativePath(sideFile)}\n${words().marks.withoutReport}`;
  item.command = { title: '', command: 'vscode.open', arguments: [sideFile] };
  return item;
}
