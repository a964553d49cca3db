import type { Edit } from '../../core/repair/fix';
import type { ChangeAuthor } from '../../documents/word/change-markup';
import type { WordRefusal } from '../../documents/word/word-draft';
import { type Failure, type FailureCode, failure } from '../failure';

/** Tracked changes and comments of the command line are by this name. */
const AUTHOR = '勾稽';

/** What the command line says where a document is left as it is. */
export const WORD_FAILURES: Readonly<Record<WordRefusal, FailureCode>> = {
  changed: 'changed',
  place: 'word-place',
  field: 'word-field',
  signed: 'word-signed',
  archive: 'word-archive',
};

/** What is made of a file in memory, step by step: an edit that cannot be made leaves it as it was. */
export interface Draft {
  /** `text` is what the draft says now; edits are in document order and disjoint. */
  readonly edit: (text: string, edits: readonly Edit[]) => Failure | null;
  readonly bytes: () => Uint8Array | Failure;
}

/**
 * A Word document with edits made in its text, as tracked changes or at once. The writer is loaded when it is needed. `proven`: each
 * edit is read again before the next one; else all of them once, at the end.
 */
export async function wordFileDraft(
  bytes: Uint8Array,
  text: string,
  { track, proven }: { readonly track: boolean; readonly proven: boolean },
): Promise<Draft> {
  const { wordDraft } = await import('../../documents/word/word-draft');
  const draft = wordDraft(bytes, text, track ? changeAuthor() : null);
  const failed = (refused: WordRefusal): Failure => failure(WORD_FAILURES[refused]);
  return {
    edit: (_text, edits) => {
      const refused = draft.edit(edits, proven);
      return refused === null ? null : failed(refused);
    },
    bytes: () => {
      const made = draft.bytes();
      return made instanceof Uint8Array ? made : failed(made.refused);
    },
  };
}

/** Who makes changes and comments, and now. */
export const changeAuthor = (): ChangeAuthor => ({
  author: AUTHOR,
  date: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
});
