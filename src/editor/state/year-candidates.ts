import * as vscode from 'vscode';
import { differByYear, likelyOtherYears, likelyPredecessors } from '../../collection/likely-predecessors';
import { extensionOf, REPORT_EXTENSIONS } from '../../documents/report-extensions';

/** The files near a report that may be those of the years before: in its folder and in the folders beside it. Without a year, of any. */
export async function yearCandidates(file: vscode.Uri, year?: number): Promise<readonly vscode.Uri[]> {
  if (file.scheme === 'untitled') return [];
  const folder = vscode.Uri.joinPath(file, '..');
  const parent = vscode.Uri.joinPath(folder, '..');
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const sisters = (await namesIn(parent, vscode.FileType.Directory)).filter((one) => differByYear(one, name));
  const folders = [folder, ...sisters.map((one) => vscode.Uri.joinPath(parent, one))];
  const paths = (await Promise.all(folders.map(reportsIn))).flat();
  const likely = year === undefined ? likelyOtherYears(file.path, paths) : likelyPredecessors(file.path, paths, year);
  return likely.map((path) => file.with({ path }));
}

const reportsIn = async (folder: vscode.Uri): Promise<readonly string[]> =>
  (await namesIn(folder, vscode.FileType.File))
    .filter((name) => extensionOf(name) !== '.pdf' && REPORT_EXTENSIONS.includes(extensionOf(name)))
    .map((name) => vscode.Uri.joinPath(folder, name).path);

/** None where the folder cannot be read. */
async function namesIn(folder: vscode.Uri, wanted: vscode.FileType): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) => ((type & wanted) === 0 ? [] : [name]));
  } catch {
    return [];
  }
}
