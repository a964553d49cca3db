import assert from 'node:assert/strict';
import { openArchive } from '../../../src/documents/archive/archive';

const MOST = 1e8;

export function partOf(bytes: Uint8Array, name: string): string {
  const part = openArchive(bytes, MOST)?.read(name);
  return part instanceof Uint8Array ? new TextDecoder().decode(part) : '';
}

/** All parts of two documents are the same bytes but for some; none went. */
export function assertOthersAreTheSame(before: Uint8Array, after: Uint8Array, changed: readonly string[]): void {
  const [old, now] = [openArchive(before, MOST), openArchive(after, MOST)];
  assert.ok(old !== null && now !== null);
  for (const name of old.names) if (!changed.includes(name)) assert.deepEqual(now.read(name), old.read(name), name);
}

/** What the Word comments of one author say, a line a paragraph. */
export function commentsBy(bytes: Uint8Array, author: string): readonly (readonly string[])[] {
  const all = partOf(bytes, 'word/comments.xml').matchAll(/<w:comment\b([^>]*)>(.*?)<\/w:comment>/gs);
  return [...all]
    .filter(([, attributes = '']) => attributes.includes(`w:author="${author}"`))
    .map(([, , inner = '']) =>
      [...inner.matchAll(/<w:p\b[^>]*>(.*?)<\/w:p>/gs)].map(([, line = '']) =>
        [...line.matchAll(/<w:t\b[^>]*>([^<]*)</g)]
          .map(([, text = '']) => text)
          .join('')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&'),
      ),
    );
}
