import type { Edit } from '../../core/repair/fix';
import type { ChangeAuthor } from '../../documents/word/change-markup';
import type { WordRefusal } from '../../documents/word/write-word';
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

/** The document with edits made in its text, as tracked changes or at once. The writer is loaded when it is needed. */
export async function editWord(
  bytes: Uint8Array,
  text: string,
  edits: readonly Edit[],
  tracked: boolean,
): Promise<Uint8Array | Failure> {
  const { writeWord } = await import('../../documents/word/write-word');
  const result = writeWord(bytes, text, edits, tracked ? changeAuthor() : null);
  return result instanceof Uint8Array ? result : failure(WORD_FAILURES[result.refused]);
}

/** Who makes changes and comments, and now. */
export const changeAuthor = (): ChangeAuthor => ({
  author: AUTHOR,
  date: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
});
