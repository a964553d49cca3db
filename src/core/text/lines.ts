import { partitionPoint } from './partition-point';
import type { Range } from './range';

/** Where the lines of a text begin. CRLF, LF and a lone CR end a line; a text has at least one line. */
export interface Lines {
  readonly starts: readonly number[];
  readonly length: number;
}

export interface Position {
  /** From 0. */
  readonly line: number;
  /** In UTF-16 code units from the start of the line, from 0. */
  readonly column: number;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** The line that holds an offset; offsets outside the text count as its ends. */
export const lineAt = ({ starts }: Lines, offset: number): number =>
  Math.max(0, partitionPoint(starts.length, (i) => (starts[i] ?? 0) <= offset) - 1);

export function positionAt(lines: Lines, offset: number): Position {
  const line = lineAt(lines, offset);
  return { line, column: Math.max(0, offset) - (lines.starts[line] ?? 0) };
}

/** The range of a line with its line break. */
export function lineRange(lines: Lines, line: number): Range {
  return { start: lines.starts[line] ?? lines.length, end: lines.starts[line + 1] ?? lines.length };
}
