import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Edit } from '../../core/repair/fix';
import { type Failure, failure } from '../failure';
import type { Loaded } from '../load';
import { writeNew } from '../write-file';
import { ChangedMeanwhile, replaceFile } from './replace-file';
import { splice } from './splice';
import { editWord } from './word-draft';

/** A file while fixes are made in it: a text byte by byte in the encoding in which it was read, a Word document in its own XML. */
export interface FileDraft {
  /** Makes edits (in document order, disjoint) in `text`, which is what the draft says now. Nothing is written yet. */
  readonly edit: (text: string, edits: readonly Edit[]) => Promise<Failure | null>;
  /** Writes what has been made since the last time. */
  readonly save: () => Promise<Failure | null>;
  readonly bytes: () => Uint8Array;
}

/** Where a draft is written: `expected` is what was read or written there last, null for the first time. */
export type Put = (content: Uint8Array, expected: Uint8Array | null) => Promise<void>;

/** `tracked`: edits of a Word document are left as tracked changes. */
export function draftOf({ bytes, encoding }: Loaded, put: Put, tracked: boolean): FileDraft {
  let [now, saved] = [bytes, bytes];
  let before: Uint8Array | null = null;
  return {
    edit: async (text, edits) => {
      const next = encoding === 'docx' ? await editWord(now, text, edits, tracked) : splice(now, text, encoding, edits);
      if (next === null) return failure('not-spliced', encoding);
      if (!(next instanceof Uint8Array)) return next;
      now = next;
      return null;
    },
    save: async () => {
      if (now === saved) return null;
      try {
        await put(now, before);
        [saved, before] = [now, now];
        return null;
      } catch (error) {
        return failureOfWriting(error);
      }
    },
    bytes: () => now,
  };
}

/** In place of the file that was read. */
export const inPlace =
  ({ path, bytes }: Loaded): Put =>
  (content, expected) =>
    replaceFile(path, expected ?? bytes, content);

/** Into a file that was not there before. */
export const intoCopy =
  (target: string): Put =>
  async (content, expected) => {
    if (expected !== null) return replaceFile(target, expected, content);
    await mkdir(dirname(target), { recursive: true });
    await writeNew(target, content);
  };

/** For a run that only shows. */
export const nowhere: Put = async () => undefined;

export function failureOfWriting(error: unknown): Failure {
  if (error instanceof ChangedMeanwhile) return failure('changed');
  const code = String((error as { code?: unknown } | null)?.code ?? error);
  return code === 'EEXIST' ? failure('exists') : failure('not-written', code);
}
