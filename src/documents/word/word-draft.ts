import { composedEdits } from '../../core/repair/composed-edits';
import { applied, type Edit } from '../../core/repair/fix';
import { type Archive, openArchive } from '../archive/archive';
import { replaceEntries } from '../archive/replace-entries';
import { placesThrough } from './blanks-at-bars';
import type { ChangeAuthor } from './change-markup';
import { decodedPart, encodedPart } from './part-bytes';
import { MOST_UNPACKED, readWord, type WordTrouble } from './read-word';
import type { PartChange } from './rewrite-part';
import { holdsSignature } from './signature';
import type { WordText } from './word-text';
import { type UnwritablePlace, type WritablePart, writablePart } from './writable-part';

/**
 * Why a document is left as it is: it does not say the text for which the edits were made (`changed`), an edit meets what is no
 * plain text (`place`) or the result of a field (`field`), a signature would no longer hold (`signed`), or the file is not laid out
 * in a way that lets its other parts stay as they are (`archive`).
 */
export type WordRefusal = 'changed' | UnwritablePlace | 'signed' | 'archive';

/** A Word document while changes are made in it. It is read once and written once, however many there are. */
export interface WordDraft {
  /**
   * Takes edits of what the document says by now, all of them or, with the reason, none: one that cannot be written stands in no
   * other's way. They are in the order of the text and disjoint. `proven`: the document is written and read again at once, which
   * takes as long as reading it; else that is done once for all, when it is asked for.
   */
  readonly edit: (edits: readonly Edit[], proven?: boolean) => WordRefusal | null;
  /**
   * The document with all that was taken. Every part without a change keeps all its bytes. What comes of it is read again: it says
   * the edited text, or nothing is made of it.
   */
  readonly bytes: () => Uint8Array | { readonly refused: WordRefusal };
}

/**
 * A document that says `text`, to be changed by `by` in tracked changes that keep the look of what they change, or at once for
 * null. `read`: what was read of these bytes, where that is known. Pure; never throws.
 */
export function wordDraft(
  bytes: Uint8Array,
  text: string,
  by: ChangeAuthor | null,
  read: WordText | WordTrouble = readWord(bytes),
): WordDraft {
  const placeOf = 'text' in read ? placesThrough(text, read.text) : null;
  if (!('text' in read) || placeOf === null) return refusing('changed');
  const archive = openArchive(bytes, MOST_UNPACKED);
  if (archive !== null && holdsSignature(archive)) return refusing('signed');
  const parts = partsOf(archive, bytes);
  let taken: readonly Edit[] = [];
  let made: Uint8Array | { readonly refused: WordRefusal } | null = bytes;
  const madeWith = (edits: readonly Edit[]): Uint8Array | { readonly refused: WordRefusal } => {
    const written = withChanges(bytes, archive, changesOf(read, edits, placeOf), parts, by);
    if (typeof written === 'string') return { refused: written };
    const again = readWord(written);
    const isSo = 'text' in again && placesThrough(applied(text, edits), again.text) !== null;
    return isSo ? written : { refused: 'place' };
  };
  return {
    edit: (edits, proven = false) => {
      const all = composedEdits(text, taken, edits);
      const known = new Set(taken);
      const news = all.filter((one) => !known.has(one));
      const changes = changesOf(read, news, placeOf);
      const refused = typeof changes === 'string' ? changes : refusalOf(changes, parts);
      if (refused !== null) return refused;
      const proof = proven ? madeWith(all) : null;
      if (proof !== null && 'refused' in proof) return proof.refused;
      [taken, made] = [all, proof];
      return null;
    },
    bytes: () => {
      made ??= madeWith(taken);
      return made;
    },
  };
}

const refusing = (refused: WordRefusal): WordDraft => ({ edit: () => refused, bytes: () => ({ refused }) });

interface DraftPart {
  readonly bytes: Uint8Array;
  readonly xml: WritablePart;
}

type Parts = (name: string) => DraftPart | null;

/** The parts of a document by their names, each read when it is first asked for; a document that is one XML file is its only part. */
function partsOf(archive: Archive | null, bytes: Uint8Array): Parts {
  const known = new Map<string, DraftPart | null>();
  return (name) => {
    const there = known.get(name);
    if (there !== undefined) return there;
    const own = archive === null ? bytes : archive.read(name);
    const source = typeof own === 'string' ? null : decodedPart(own);
    const xml = source === null ? null : writablePart(source);
    const part = xml === null || typeof own === 'string' ? null : { bytes: own, xml };
    known.set(name, part);
    return part;
  };
}

type Changes = ReadonlyMap<string, readonly PartChange[]>;

/** Edits of the text as changes of the parts that it is printed from. */
function changesOf(
  { placesOf }: WordText,
  edits: readonly Edit[],
  placeOf: (place: number) => number,
): Changes | 'place' {
  const changes = new Map<string, PartChange[]>();
  for (const { newText, start, end } of edits) {
    const places = placesOf({ start: placeOf(start), end: placeOf(end) });
    const [first] = places;
    if (first === undefined || places.some(({ part }) => part !== first.part)) return 'place';
    const own = changes.get(first.part) ?? [];
    own.push(...places.map((place, i) => ({ start: place.start, end: place.end, newText: i === 0 ? newText : '' })));
    changes.set(first.part, own);
  }
  return changes;
}

function refusalOf(changes: Changes, parts: Parts): WordRefusal | null {
  for (const [name, own] of changes) {
    const part = parts(name);
    if (part === null) return 'archive';
    for (const change of own) {
      const placed = part.xml.placed(change);
      if (typeof placed === 'string') return placed;
    }
  }
  return null;
}

function withChanges(
  bytes: Uint8Array,
  archive: Archive | null,
  changes: Changes | 'place',
  parts: Parts,
  by: ChangeAuthor | null,
): Uint8Array | WordRefusal {
  if (typeof changes === 'string') return changes;
  const contents = new Map<string, Uint8Array>();
  for (const [name, own] of changes) {
    const part = parts(name);
    const xml = part?.xml.rewritten(own, by);
    if (part === null || xml === undefined) return 'archive';
    if (xml === 'place' || xml === 'field') return xml;
    contents.set(name, encodedPart(xml, part.bytes));
  }
  if (archive === null) return [...contents.values()][0] ?? bytes;
  return replaceEntries(bytes, contents) ?? 'archive';
}
