import type { Finding } from '../core/model/analysis';
import type { DocumentKind } from '../documents/document-kind';
import type { PagedText } from '../documents/paged-text';
import { type Failure, failure } from './failure';
import { notice } from './notice';

/** What a document that is no text file says, where that stands on its pages, and what there is to say about how it was read. */
export interface DocumentText extends Partial<PagedText> {
  readonly text: string;
  readonly notices: readonly Finding[];
}

/** The text of a document: a line a paragraph or a line of its pages. Its reader is loaded when it is needed. */
export async function documentText(kind: DocumentKind, bytes: Uint8Array): Promise<DocumentText | Failure> {
  if (kind === 'other') return failure('binary');
  if (kind === 'pdf') {
    const { readPdf } = await import('../documents/pdf/read-pdf');
    const read = await readPdf(bytes);
    return 'trouble' in read ? failure(read.trouble) : { ...read, notices: pageNotices(read) };
  }
  if (kind === 'ofd') {
    const { readOfd } = await import('../documents/ofd/read-ofd');
    const read = readOfd(bytes);
    return 'trouble' in read ? failure(read.trouble) : { ...read, notices: pageNotices(read) };
  }
  if (kind !== 'word') return failure(kind);
  const { readWord } = await import('../documents/read-word');
  const text = await readWord(bytes);
  return text === null ? failure('broken') : { text, notices: [] };
}

function pageNotices({ unreadPages = [] }: PagedText): readonly Finding[] {
  return unreadPages.length === 0 ? [] : [notice('notice.unread-pages', { pages: unreadPages.join('、') })];
}
