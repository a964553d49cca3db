import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { type Lines, positionAt } from '../../core/text/lines';
import type { Range } from '../../core/text/range';

/** VS Code's position of an offset. The lines of the analysis are those of the document's version that was analysed. */
export function toPosition(lines: Lines, offset: number): vscode.Position {
  const { line, column } = positionAt(lines, offset);
  return new vscode.Position(line, column);
}

export const toRange = ({ lines }: Pick<Analysis, 'lines'>, range: Range): vscode.Range =>
  new vscode.Range(toPosition(lines, range.start), toPosition(lines, range.end));

/** The offset of a position, kept within the text. */
export function toOffset({ lines }: Pick<Analysis, 'lines'>, position: vscode.Position): number {
  return Math.min(lines.length, (lines.starts[position.line] ?? lines.length) + position.character);
}
