import type { DocumentKind } from '../documents/document-kind';
import { type Failure, failure } from './failure';

/** The text of a document that is no text file: a line a paragraph or a line of its pages. Its reader is loaded when it is needed. */
export async function documentText(
  kind: DocumentKind,
  bytes: Uint8Array,
): Promise<{ readonly text: string } | Failure> {
  if (kind === 'other') return failure('binary');
  if (kind === 'pdf') {
    const { readPdf } = await import('../documents/pdf/read-pdf');
    const read = await readPdf(bytes);
    return 'trouble' in read ? failure(read.trouble) : read;
  }
  if (kind !== 'word') return failure(kind);
  const { readWord } = await import('../documents/read-word');
  const text = await readWord(bytes);
  return text === null ? failure('broken') : { text };
}
