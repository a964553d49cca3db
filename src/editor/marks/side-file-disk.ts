/** Side files on disk, or wherever VS Code's file systems have them: nothing here knows a path of the machine. */
import * as vscode from 'vscode';
import { mergeSideFiles } from '../../annotation/merge';
import { isTrouble, parseSideFile, printSideFile } from '../../annotation/side-file';
import type { SideFile, SideFileTrouble } from '../../annotation/side-file-shape';
import { EMPTY_SIDE_FILE } from '../../annotation/side-file-shape';
import { nodeModule } from '../state/load-part';
import { tellBackup } from './show-side-file-error';

export interface OnDisk {
  /** Null where there is no file. */
  readonly bytes: Uint8Array | null;
  /** Null for a file without a byte: somebody is just about to write it, and it says nothing about what was there. */
  readonly read: SideFile | SideFileTrouble | null;
}

/** No file is an empty one. Rejects where there is one and it cannot be had: that is not the same as no marks. */
export async function readSideFileAt(file: vscode.Uri): Promise<OnDisk> {
  const bytes = await bytesOf(file);
  if (bytes === null) return { bytes, read: EMPTY_SIDE_FILE };
  if (bytes.length === 0) return { bytes, read: null };
  return { bytes, read: parseSideFile(new TextDecoder().decode(bytes)) };
}

/** Null where there is no file. Rejects where there is one and it cannot be read. */
export async function bytesOf(file: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** So often a side file is read again because somebody else wrote it in the meantime. */
const ATTEMPTS = 8;

/**
 * Writes the marks of a report of this name to a side file, together with what others have written there since `base`. What
 * cannot be read there is kept as a copy. Rejects where it cannot be written.
 */
export async function writeMerged(
  place: vscode.Uri,
  report: string,
  mine: SideFile,
  base: SideFile,
): Promise<SideFile> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { bytes, read } = await readSideFileAt(place);
    const isBroken = read !== null && isTrouble(read);
    const copy = isBroken && bytes ? await keepBroken(place, bytes) : null;
    const all = isBroken || read === null ? mine : mergeSideFiles(mine, read, base);
    if (await writeOver(place, bytes, printSideFile(all, report))) {
      if (copy) tellBackup(copy);
      return all;
    }
  }
  throw new Error('written by somebody else again and again');
}

/**
 * Takes a side file to where that of the report now called `report` belongs. Marks that are there already stay, and marks that
 * cannot be read are moved as they are. False where there was nothing to take. Rejects, with the file where it was, where it cannot
 * be moved.
 */
export async function moveSideFile(from: vscode.Uri, to: vscode.Uri, report: string): Promise<boolean> {
  const { bytes, read } = await readSideFileAt(from);
  if (bytes === null) return false;
  // On many disks names that differ in their case alone are one file.
  const isSameFile = from.path.toLowerCase() === to.path.toLowerCase();
  if (isSameFile) await vscode.workspace.fs.rename(from, to, { overwrite: true });
  else if (read === null || isTrouble(read)) {
    if ((await bytesOf(to)) === null) await vscode.workspace.fs.rename(from, to);
    else {
      await keepBroken(to, bytes);
      await vscode.workspace.fs.delete(from);
    }
  } else {
    await writeMerged(to, report, read, EMPTY_SIDE_FILE);
    await vscode.workspace.fs.delete(from);
  }
  return true;
}

/**
 * Writes the text in one step, over nothing but the bytes that were read. False, with nothing written, where something else
 * stands there by now. Where a file system cannot rename, the file is written in place.
 */
export async function writeOver(file: vscode.Uri, read: Uint8Array | null, text: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(text);
  const part = file.with({ path: `${file.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  let isPart = true;
  try {
    await vscode.workspace.fs.writeFile(part, bytes);
  } catch {
    isPart = false;
  }
  if (!isSame(await bytesOf(file), read)) {
    if (isPart) await remove(part);
    return false;
  }
  if (!isPart || !(await renamed(part, file))) await vscode.workspace.fs.writeFile(file, bytes);
  return true;
}

/** VS Code's own renaming deletes the target first, and there is a moment without it: in Node the disk does it in one step. */
async function renamed(part: vscode.Uri, file: vscode.Uri): Promise<boolean> {
  try {
    const disk = file.scheme === 'file' ? nodeModule<typeof import('node:fs/promises')>('node:fs/promises') : null;
    if (disk) await disk.rename(part.fsPath, file.fsPath);
    else await vscode.workspace.fs.rename(part, file, { overwrite: true });
    return true;
  } catch {
    await remove(part);
    return false;
  }
}

const remove = (file: vscode.Uri): Promise<void> =>
  Promise.resolve(vscode.workspace.fs.delete(file)).catch(() => undefined);

export function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Keeps what could not be read as `….gouji.broken-1.json`, or the first number that is free, before it is written over. */
export async function keepBroken(file: vscode.Uri, bytes: Uint8Array): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const copy = file.with({ path: file.path.replace(/\.json$/, `.broken-${number}.json`) });
    const there = await bytesOf(copy);
    if (there !== null && !isSame(there, bytes)) continue;
    if (there === null) await vscode.workspace.fs.writeFile(copy, bytes);
    return copy;
  }
}
