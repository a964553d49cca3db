import * as vscode from 'vscode';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file-shape';
import { fileNameOf } from '../state/file-name';
import { shownFor } from '../state/shown-for';
import { words } from '../words/speech';
import type { Marks } from './marks';
import { tellUnwritten } from './show-side-file-error';
import { bytesOf, isSame, moveSideFile } from './side-file-disk';
import { sideFileOf, sideFolderOf } from './side-file-place';

/** A report that is about to be deleted, and its side file, as they were. */
interface Deleted {
  readonly report: Uint8Array;
  readonly side: Uint8Array;
}

/**
 * Side files go where their reports go. A report that is renamed or moved takes its side file along once it is there: before, it
 * could still fail. One that is deleted has its side file put into the trash, never more: marks are work of people, and whoever
 * takes the report out of the trash finds them beside it. Where there is no trash the file stays, and that is said. A deletion
 * that is undone brings the marks back. All this is done by the extension itself: an edit that takes part in the operation
 * would have VS Code ask about "refactoring changes" every time.
 */
export function moveMarksWithFiles(marks: Marks): vscode.Disposable {
  const deleted = new Map<string, Deleted>();
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) await follow(marks, oldUri, newUri);
    }),
    vscode.workspace.onWillDeleteFiles(({ files, waitUntil }) => waitUntil(remember(files, deleted))),
    vscode.workspace.onDidDeleteFiles(async ({ files }) => {
      for (const uri of files) await discard(uri);
    }),
    vscode.workspace.onDidCreateFiles(async ({ files }) => {
      for (const uri of files) await restore(uri, deleted);
    }),
  );
}

/** The side file of a report, and those of the reports in it if it was a folder. */
async function follow(marks: Marks, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await take(marks, from, to);
  const folder = sideFolderOf(from);
  if (folder === null || folder.path === from.path) return;
  for (const name of await sideFilesIn(folder)) {
    const report = name.slice(0, -SIDE_FILE_SUFFIX.length);
    await take(marks, vscode.Uri.joinPath(from, report), vscode.Uri.joinPath(to, report));
  }
}

async function take(marks: Marks, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const [source, target] = [sideFileOf(from), sideFileOf(to)];
  if (source === null || target === null) return;
  try {
    if (await moveSideFile(source, target, fileNameOf(to))) await marks.rename(shownFor(from), shownFor(to));
  } catch (error) {
    tellUnwritten(target, error);
  }
}

/** Paths below a folder, however deep; none where there is no such folder. */
async function sideFilesIn(folder: vscode.Uri): Promise<readonly string[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const found: string[] = [];
  for (const [name, type] of entries) {
    if (type === vscode.FileType.File && name.endsWith(SIDE_FILE_SUFFIX)) found.push(name);
    if (type !== vscode.FileType.Directory) continue;
    found.push(...(await sideFilesIn(vscode.Uri.joinPath(folder, name))).map((below) => `${name}/${below}`));
  }
  return found;
}

async function remember(files: readonly vscode.Uri[], deleted: Map<string, Deleted>): Promise<void> {
  for (const uri of files) {
    const place = sideFileOf(uri);
    const side = place && (await bytesOf(place).catch(() => null));
    const report = side && (await bytesOf(uri).catch(() => null));
    if (side && report) deleted.set(uri.toString(), { report, side });
  }
}

async function discard(uri: vscode.Uri): Promise<void> {
  const place = sideFileOf(uri);
  if (place && (await bytesOf(place).catch(() => null))) await toTrash(place);
  const folder = sideFolderOf(uri);
  if (folder === null || folder.path === uri.path) return;
  for (const name of await sideFilesIn(folder)) await toTrash(vscode.Uri.joinPath(folder, name));
}

async function toTrash(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file, { useTrash: true });
  } catch {
    void tellKept(file);
  }
}

async function tellKept(file: vscode.Uri): Promise<void> {
  const w = words().marks;
  const wish = await vscode.window.showInformationMessage(w.keptWithoutReport(fileNameOf(file)), w.delete);
  if (wish === w.delete) await vscode.workspace.fs.delete(file).then(undefined, (error) => tellUnwritten(file, error));
}

/** Not for a new report that only bears the name of a deleted one. */
async function restore(uri: vscode.Uri, deleted: Map<string, Deleted>): Promise<void> {
  const before = deleted.get(uri.toString());
  const place = sideFileOf(uri);
  if (!before || !place || !isSame(await bytesOf(uri).catch(() => null), before.report)) return;
  deleted.delete(uri.toString());
  if ((await bytesOf(place)) === null) await vscode.workspace.fs.writeFile(place, before.side);
}
