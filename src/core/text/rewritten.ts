import { type PlainText, plainTextWriter } from './mapped-text';
import type { Range } from './range';

/** A range of the source that is printed: as it stands there, or as `text`. */
export interface ReplacementPart extends Range {
  readonly text?: string;
}

/** A range of the source, and what is printed in its place; nothing where there are no parts. */
export interface Replacement extends Range {
  readonly parts: readonly ReplacementPart[];
}

/** A source with some of its ranges printed otherwise; null if there are none. Of changes that overlap the first counts. */
export function rewritten(source: string, changes: readonly Replacement[]): PlainText | null {
  if (changes.length === 0) return null;
  const writer = plainTextWriter(source);
  let at = 0;
  for (const { start, end, parts } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    writer.copy(at, start);
    for (const part of parts) {
      if (part.text === undefined) writer.copy(part.start, part.end);
      else writer.put(part.text, part.start, part.end);
    }
    at = end;
  }
  writer.copy(at, source.length);
  return writer.done();
}
