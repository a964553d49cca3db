import type { Edit } from '../../core/repair/fix';
import type { ChangeAuthor } from './change-markup';
import { type WordRefusal, wordDraft } from './word-draft';

/** The Word document with edits made in its text, all of them or none: a draft with one step. */
export function writeWord(
  bytes: Uint8Array,
  text: string,
  edits: readonly Edit[],
  by: ChangeAuthor | null,
): Uint8Array | { readonly refused: WordRefusal } {
  const draft = wordDraft(bytes, text, by);
  const refused = draft.edit(edits);
  return refused === null ? draft.bytes() : { refused };
}
