import * as vscode from 'vscode';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file-shape';
import { fileNameOf } from '../state/file-name';
import { pathInProject, projectOf } from '../state/projects';
import { setting } from '../state/settings';
import { fileOf } from '../state/shown-for';

/** Documents of ours that show something else than a file of the user's. */
const SHOWN_ONLY = /^(?:untitled|gouji-)/;

/**
 * Where the marks of a report are kept: beside it, or in the one folder that the settings name, there by the report's path in
 * its workspace folder; or in the one that `gouji.json` names, there by the report's path from that file. Null for a document
 * that is no file: its marks live in memory. Of a document that is no text they stand beside the document.
 */
export function sideFileOf(shown: vscode.Uri): vscode.Uri | null {
  const report = fileOf(shown);
  if (SHOWN_ONLY.test(report.scheme)) return null;
  const beside = report.with({ path: report.path + SIDE_FILE_SUFFIX, query: '', fragment: '' });
  const folder = setting('annotations.folder', report).trim();
  if (folder === '') return inProject(beside) ?? beside;
  const root = vscode.workspace.getWorkspaceFolder(report);
  const name = root ? beside.path.slice(root.uri.path.replace(/\/$/, '').length + 1) : fileNameOf(beside);
  if (isAbsolute(folder)) return vscode.Uri.joinPath(report.with({ path: absolutePath(folder) }), name);
  return vscode.Uri.joinPath(root?.uri ?? vscode.Uri.joinPath(report, '..'), folder, name);
}

/** In the folder that the nearest `gouji.json` names, if it does. */
function inProject(beside: vscode.Uri): vscode.Uri | null {
  const project = projectOf(beside);
  const folder = project?.settings.annotations;
  if (project === undefined || folder === undefined) return null;
  return vscode.Uri.joinPath(project.folder, folder, pathInProject(project, beside) ?? fileNameOf(beside));
}

/** Where the side files of the reports in a folder are kept: the folder itself, or the one that stands for it in the one of all marks. */
export function sideFolderOf(folder: vscode.Uri): vscode.Uri | null {
  const place = sideFileOf(folder);
  return place ? withoutSuffix(place) : null;
}

/** The report of a side file: in the folder of all marks it stands by the path of its report, elsewhere beside it. */
export function reportOf(sideFile: vscode.Uri): vscode.Uri {
  const report = withoutSuffix(sideFile);
  const root = vscode.workspace.getWorkspaceFolder(sideFile)?.uri;
  const any = root && sideFolderOf(vscode.Uri.joinPath(root, 'report'));
  const folder = any && vscode.Uri.joinPath(any, '..').path;
  if (!root || !folder || !report.path.startsWith(`${folder}/`)) return report;
  return vscode.Uri.joinPath(root, report.path.slice(folder.length + 1));
}

const withoutSuffix = (file: vscode.Uri): vscode.Uri =>
  file.with({ path: file.path.slice(0, -SIDE_FILE_SUFFIX.length) });

const isAbsolute = (folder: string): boolean => /^(?:[\\/]|[A-Za-z]:[\\/])/.test(folder);

/** `C:\marks` as VS Code writes paths: `/C:/marks`. */
const absolutePath = (folder: string): string => folder.replaceAll('\\', '/').replace(/^(?=[A-Za-z]:)/, '/');
