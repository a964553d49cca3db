import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { toPosition } from '../state/ranges';
import type { Services } from '../state/services';
import { setting } from '../state/settings';

/**
 * The "+" that VS Code offers beside lines that can be commented: beside those with figures, and only where the setting asks for
 * it. Whoever comments nothing would see nothing but a bar along the whole report, and the command needs no "+".
 */
export function showCommentGutter({ reports }: Services, controller: vscode.CommentController): vscode.Disposable {
  const provider: vscode.CommentingRangeProvider = {
    provideCommentingRanges(document) {
      const analysis = setting('commentGutter') ? reports.analysisOf(document) : null;
      return analysis ? linesWithFigures(analysis) : [];
    },
  };
  // VS Code asks anew whenever this is set.
  const set = () => {
    controller.commentingRangeProvider = provider;
  };
  set();
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('gouji.commentGutter')) set();
  });
}

/** Ranges of lines, those that follow one another as one. Numbers that count nothing (ordinals, dates) are no figures here. */
function linesWithFigures({ figures, lines }: Analysis): vscode.Range[] {
  const quantities = figures.filter(({ value }) => value !== null);
  const found = [...new Set(quantities.map(({ start }) => toPosition(lines, start).line))].sort((a, b) => a - b);
  const ranges: vscode.Range[] = [];
  for (const line of found) {
    const last = ranges.at(-1);
    if (last?.end.line === line - 1) ranges[ranges.length - 1] = new vscode.Range(last.start.line, 0, line, 0);
    else ranges.push(new vscode.Range(line, 0, line, 0));
  }
  return ranges;
}
