import * as files from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Edit } from '../../core/repair/fix';
import { ChangedMeanwhile, replaceFile } from '../../documents/replace-file';
import { type Failure, failure, isFailure } from '../failure';
import type { Loaded } from '../load';
import { writeNew } from '../write-file';
import { splice } from './splice';
import { type Draft, wordFileDraft } from './word-draft';

/** A file while fixes are made in it: a text byte by byte in the encoding in which it was read, a Word document in its own XML. */
export interface FileDraft {
  /**
   * Makes edits (in document order, disjoint) in `text`, which is what the draft says now; or says why it cannot, and leaves the
   * draft as it was. Nothing is written yet.
   */
  readonly edit: (text: string, edits: readonly Edit[]) => Promise<Failure | null>;
  /** Writes what has been made since the last time. */
  readonly save: () => Promise<Failure | null>;
  readonly bytes: () => Promise<Uint8Array | Failure>;
}

/** Where a draft is written: `expected` is what was read or written there last, null for the first time. */
export type Put = (content: Uint8Array, expected: Uint8Array | null) => Promise<void>;

/** How a draft is made. */
export interface DraftOptions {
  /** Edits of a Word document are left as tracked changes. */
  readonly track: boolean;
  /** Each edit of a Word document is read again before the next one; else all of them once, when it is saved. */
  readonly proven: boolean;
}

export function draftOf(loaded: Loaded, put: Put, options: DraftOptions): FileDraft {
  let draft: Promise<Draft> | null = null;
  const opened = (): Promise<Draft> => {
    draft ??=
      loaded.encoding === 'docx'
        ? wordFileDraft(loaded.bytes, loaded.text, options)
        : Promise.resolve(textDraft(loaded));
    return draft;
  };
  let saved = loaded.bytes;
  let before: Uint8Array | null = null;
  const bytes: FileDraft['bytes'] = async () => (draft === null ? loaded.bytes : (await draft).bytes());
  return {
    edit: async (text, edits) => (await opened()).edit(text, edits),
    bytes,
    save: async () => {
      const now = await bytes();
      if (isFailure(now)) return now;
      if (now === saved) return null;
      try {
        await put(now, before);
        [saved, before] = [now, now];
        return null;
      } catch (error) {
        return failureOfWriting(error);
      }
    },
  };
}

function textDraft({ bytes, encoding }: Loaded): Draft {
  let now = bytes;
  return {
    edit: (text, edits) => {
      const next = splice(now, text, encoding, edits);
      if (next === null) return failure('not-spliced', encoding);
      now = next;
      return null;
    },
    bytes: () => now,
  };
}

/** In place of the file that was read. */
export const inPlace =
  ({ path, bytes }: Loaded): Put =>
  (content, expected) =>
    replaceFile(files, path, expected ?? bytes, content);

/** Into a file that was not there before. */
export const intoCopy =
  (target: string): Put =>
  async (content, expected) => {
    if (expected !== null) return replaceFile(files, target, expected, content);
    await files.mkdir(dirname(target), { recursive: true });
    await writeNew(target, content);
  };

/** For a run that only shows. */
export const nowhere: Put = async () => undefined;

export function failureOfWriting(error: unknown): Failure {
  if (error instanceof ChangedMeanwhile) return failure('changed');
  const code = String((error as { code?: unknown } | null)?.code ?? error);
  return code === 'EEXIST' ? failure('exists') : failure('not-written', code);
}
