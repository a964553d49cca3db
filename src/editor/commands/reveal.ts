import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Range } from '../../core/text/range';
import { toPosition } from '../state/ranges';
import { showPlace } from '../state/show-place';
import { columnShowing } from '../state/tabs';
import { openReport } from './open-report';

/**
 * Goes to a place of a document, or only to the document: what links in hovers, lenses and trees run. One that is in sight is
 * gone to where it is. Internal, not in the palette.
 */
export const REVEAL = 'gouji.reveal';

export function registerReveal(): vscode.Disposable {
  return vscode.commands.registerCommand(REVEAL, async (address: unknown, ...numbers: unknown[]) => {
    const [startLine, startColumn, endLine, endColumn] = numbers.map(Number);
    if (typeof address !== 'string' || (numbers.length !== 4 && numbers.length !== 0)) return;
    if (numbers.map(Number).some(Number.isNaN)) return;
    const selection = new vscode.Range(startLine ?? 0, startColumn ?? 0, endLine ?? 0, endColumn ?? 0);
    const document = await openReport(vscode.Uri.parse(address));
    const viewColumn = columnShowing(document.uri);
    await showPlace(document, { ...(viewColumn && { viewColumn }), ...(numbers.length > 0 && { selection }) });
  });
}

/** The command's arguments for a place of a report. */
export function revealArguments(uri: vscode.Uri, { lines }: Pick<Analysis, 'lines'>, range: Range): unknown[] {
  const start = toPosition(lines, range.start);
  const end = toPosition(lines, range.end);
  return [uri.toString(), start.line, start.character, end.line, end.character];
}

export const revealLink = (uri: vscode.Uri, analysis: Pick<Analysis, 'lines'>, range: Range): string =>
  `command:${REVEAL}?${encodeURIComponent(JSON.stringify(revealArguments(uri, analysis, range)))}`;
