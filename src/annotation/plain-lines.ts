import { partitionPoint } from '../core/text/partition-point';

/** A text whose lines end in `\n`, and where its characters stand in the text on file. */
export interface PlainLines {
  readonly text: string;
  readonly toFile: (offset: number) => number;
  readonly fromFile: (offset: number) => number;
}

const same = (offset: number): number => offset;

/** Quotes are stored with LF, so that a change of line ends by a version control system does not orphan them. */
export const withPlainLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

export function plainLines(text: string): PlainLines {
  if (!text.includes('\r')) return { text, toFile: same, fromFile: same };
  const returns: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) returns.push(at);
  return {
    text: withPlainLines(text),
    toFile: (offset) => offset + partitionPoint(returns.length, (i) => (returns[i] ?? 0) - i < offset),
    fromFile: (offset) => offset - partitionPoint(returns.length, (i) => (returns[i] ?? 0) < offset),
  };
}
