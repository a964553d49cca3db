import type { Message } from '../model/message';
import type { Range } from '../text/range';

/** Replaces a range of the original text; an empty range inserts. */
export interface Edit extends Range {
  readonly newText: string;
}

/**
 * Edits that mend a finding, all of them together. A `suggestion` changes what the report says: somebody must choose it.
 * A `safe` fix changes only how it is written and may be applied unasked.
 */
export interface Fix {
  readonly title: Message;
  readonly kind: 'suggestion' | 'safe';
  /** In document order, disjoint. */
  readonly edits: readonly Edit[];
}

export const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** The text with edits made, which must be in document order and disjoint. */
export function applied(text: string, edits: readonly Edit[]): string {
  let [done, at] = ['', 0];
  for (const { start, end, newText } of edits) {
    done += text.slice(at, start) + newText;
    at = end;
  }
  return done + text.slice(at);
}
