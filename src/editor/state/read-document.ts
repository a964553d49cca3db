import type * as vscode from 'vscode';
import { documentKind } from '../../documents/document-kind';
import type { Layout } from '../../documents/layout/layout';
import type { WordText } from '../../documents/word/word-text';
import { isNode, loadPart } from './load-part';

/** What was read of a document that is no text. */
export interface DocumentReading {
  readonly kind: 'word' | 'xlsx' | 'pdf' | 'ofd';
  /** The file as it was read. */
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly layout: () => Layout;
  /** Of a Word document, with the places in its parts. */
  readonly word?: WordText;
}

/**
 * Why a document was not read: it is none that can be (`format`), is broken, locked or a scan (`other`), or can only be read where
 * Node is, which a browser is not (`browser`).
 */
export type UnreadDocument = 'format' | 'other' | 'browser';

/** Reads a document; null for what is a text. The readers are loaded when they are needed; that of PDF runs in Node alone. */
export async function readDocument(
  bytes: Uint8Array,
  path: string,
  extension: vscode.Uri,
): Promise<DocumentReading | UnreadDocument | null> {
  const kind = documentKind(bytes, path);
  if (kind === null) return null;
  if (kind === 'word') {
    const read = (await loadPart(extension, 'word')).readWord(bytes);
    return 'text' in read ? { kind, bytes, text: read.text, layout: read.layout, word: read } : 'other';
  }
  if (kind === 'xlsx') {
    const read = (await loadPart(extension, 'sheets')).readWorkbook(bytes);
    return 'text' in read ? { kind, bytes, text: read.text, layout: read.layout } : 'other';
  }
  if (kind === 'ofd') {
    const read = (await loadPart(extension, 'ofd')).readOfd(bytes);
    return 'text' in read ? { kind, bytes, text: read.text, layout: () => read.layout } : 'other';
  }
  if (kind === 'pdf') {
    if (!isNode) return 'browser';
    const read = await (await loadPart(extension, 'pdf')).readPdf(bytes);
    return 'text' in read ? { kind, bytes, text: read.text, layout: () => read.layout } : 'other';
  }
  return kind === 'broken' || kind === 'locked' ? 'other' : 'format';
}
