import type { Finding } from '../core/model/analysis';
import type { PlaceJson } from '../core/model/check-schema';
import type { DocumentKind } from '../documents/document-kind';
import { type PagedText, type PagePlace, placeAt } from '../documents/paged-text';
import type { WordUnread } from '../documents/word/word-text';
import { type Failure, failure } from './failure';
import { notice } from './notice';
import type { PlaceOf } from './place-of';

/** What a document that is no text file says, and what there is to say about how it was read. */
export interface DocumentText {
  readonly text: string;
  readonly notices: readonly Finding[];
  readonly placeOf?: PlaceOf;
  /** Pages that are pictures and were not read. */
  readonly unreadPages?: readonly number[];
}

/** The text of a document: one line per paragraph, or the lines of its pages. Its reader is loaded when it is needed. */
export async function documentText(kind: DocumentKind, bytes: Uint8Array): Promise<DocumentText | Failure> {
  if (kind === 'other') return failure('binary');
  if (kind === 'pdf') {
    const { readPdf } = await import('../documents/pdf/read-pdf');
    const read = await readPdf(bytes);
    return 'trouble' in read ? failure(read.trouble) : pagedText(read);
  }
  if (kind === 'ofd') {
    const { readOfd } = await import('../documents/ofd/read-ofd');
    const read = readOfd(bytes);
    return 'trouble' in read ? failure(read.trouble) : pagedText(read);
  }
  if (kind === 'xlsx') return workbookText(bytes);
  if (kind !== 'word') return failure(kind);
  const { readWord } = await import('../documents/word/read-word');
  const read = readWord(bytes);
  if ('trouble' in read) return failure(read.trouble, read.part);
  return { text: read.text, notices: unreadNotices(read.unread) };
}

function pagedText({ text, places, unreadPages = [] }: PagedText): DocumentText {
  const placeOf: PlaceOf = ({ start }) => presentPlace(placeAt(places, start));
  if (unreadPages.length === 0) return { text, placeOf, notices: [] };
  return { text, placeOf, unreadPages, notices: [notice('notice.unread-page', { pages: unreadPages.join('、') })] };
}

function presentPlace(found: PagePlace | null): PlaceJson | null {
  if (found === null) return null;
  const { start: _, ...place } = found;
  return place;
}

async function workbookText(bytes: Uint8Array): Promise<DocumentText | Failure> {
  const { readWorkbook } = await import('../documents/workbook/read-workbook');
  const read = readWorkbook(bytes);
  if ('trouble' in read) return failure(read.trouble, read.part);
  const { text, hidden, cellOf } = read;
  const notices = hidden.length === 0 ? [] : [notice('notice.hidden-sheets', { sheets: hidden.join('、') })];
  return { text, notices, placeOf: cellOf };
}

const unreadNotices = ({ embedded, parts }: WordUnread): readonly Finding[] => [
  ...(embedded > 0 ? [notice('notice.embedded', { count: embedded })] : []),
  ...parts.map((part) => notice('notice.damaged-part', { part })),
];
