import { applied, type Edit } from '../../core/repair/fix';
import { openArchive } from '../archive/archive';
import { replaceEntries } from '../archive/replace-entries';
import type { OfficePlace } from '../office/office-text';
import { placesThrough } from './blanks-at-bars';
import type { ChangeAuthor } from './change-markup';
import { MOST_UNPACKED, readWord } from './read-word';
import { type PartChange, rewritePart, type UnwritablePlace } from './rewrite-part';

/**
 * Why a document is left as it is: it does not say the text for which the edits were made (`changed`), an edit meets what is no
 * plain text (`place`) or the result of a field (`field`), a signature would no longer hold (`signed`), or the file is not laid out
 * in a way that lets its other parts stay as they are (`archive`).
 */
export type WordRefusal = 'changed' | UnwritablePlace | 'signed' | 'archive';

/**
 * The Word document with edits made in its text, which must be `text`: as tracked changes of `by` that keep the look of what they
 * change, or at once where it is null. `edits` are in the order of the text and disjoint. Every other part keeps all its bytes.
 * What comes of it is read again: it says the edited text, or nothing is made of it. Pure; never throws.
 */
export function writeWord(
  bytes: Uint8Array,
  text: string,
  edits: readonly Edit[],
  by: ChangeAuthor | null,
): Uint8Array | { readonly refused: WordRefusal } {
  const read = readWord(bytes);
  const placeOf = 'text' in read ? placesThrough(text, read.text) : null;
  if (!('text' in read) || placeOf === null) return { refused: 'changed' };
  const changes = new Map<string, PartChange[]>();
  for (const { newText, start, end } of edits) {
    const places = read.placesOf({ start: placeOf(start), end: placeOf(end) });
    if (places.length === 0 || places.some(({ part }) => part !== places[0]?.part)) return { refused: 'place' };
    const part = changes.get((places[0] as OfficePlace).part) ?? [];
    part.push(...places.map((place, i) => ({ start: place.start, end: place.end, newText: i === 0 ? newText : '' })));
    changes.set((places[0] as OfficePlace).part, part);
  }
  const written = withChanges(bytes, changes, by);
  if ('refused' in written) return written;
  const again = readWord(written);
  return 'text' in again && placesThrough(applied(text, edits), again.text) ? written : { refused: 'place' };
}

function withChanges(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, readonly PartChange[]>,
  by: ChangeAuthor | null,
): Uint8Array | { readonly refused: WordRefusal } {
  const archive = openArchive(bytes, MOST_UNPACKED);
  if (archive?.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/'))) return { refused: 'signed' };
  const contents = new Map<string, Uint8Array>();
  for (const [part, own] of changes) {
    const before = archive === null ? bytes : archive.read(part);
    const source = typeof before === 'string' ? null : sourceOf(before);
    if (source === null) return { refused: 'archive' };
    const rewritten = rewritePart(source, own, by);
    if (typeof rewritten !== 'string') return rewritten;
    contents.set(part, encoded(rewritten, before as Uint8Array));
  }
  // A document that is one XML file is its only part.
  if (archive === null) return [...contents.values()][0] ?? bytes;
  return replaceEntries(bytes, contents) ?? { refused: 'archive' };
}

const MARK = [0xef, 0xbb, 0xbf];
const isMarked = (bytes: Uint8Array): boolean => MARK.every((byte, i) => bytes[i] === byte);

/** XML in UTF-8 without its mark; null in another encoding. */
function sourceOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0 || bytes[1] === 0 || (bytes[0] ?? 0) >= 0xfe) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encoded(source: string, before: Uint8Array): Uint8Array {
  const body = new TextEncoder().encode(source);
  if (!isMarked(before)) return body;
  const marked = new Uint8Array(MARK.length + body.length);
  marked.set(MARK);
  marked.set(body, MARK.length);
  return marked;
}
