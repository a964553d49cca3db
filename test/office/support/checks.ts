import assert from 'node:assert/strict';
import type { Range } from '../../../src/core/text/range';
import { assertOthersAreTheSame, commentsBy, partOf } from './archives';
import { assertAtPlaces } from './comment-places';
import type { LibreOffice } from './libreoffice';
import { type OfficeView, officeView, type TrackedChange } from './office-view';

export const OURS = '勾稽';
const MAIN = 'word/document.xml';
const OF_COMMENTS = [MAIN, 'word/comments.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'];

/** LibreOffice reads a document that was changed at once as the one that was, but for lines in which old words gave way to new ones. */
export function assertChangedIn(before: OfficeView, after: OfficeView, old: string, newText: string): void {
  assert.equal(after.lines.length, before.lines.length);
  const others = before.lines.flatMap((line, i) => (line === after.lines[i] ? [] : [[line, after.lines[i] ?? '']]));
  assert.equal(others.length, 1, JSON.stringify(others));
  const [[was = '', is = ''] = []] = others;
  const could = [...was.matchAll(new RegExp(old, 'g'))].map(
    ({ index }) => was.slice(0, index) + newText + was.slice(index + old.length),
  );
  assert.ok(could.includes(is), JSON.stringify(others));
}

/** In LibreOffice a tracked change is a deletion and an insertion of ours beside the changes of others, and accepted it is the change made at once. */
export function assertTracked(
  before: OfficeView,
  tracked: OfficeView,
  atOnce: OfficeView,
  old: string,
  newText: string,
): void {
  // Words of several runs are deleted in each.
  assert.deepEqual([said(ours(tracked.changes), 'deletion'), said(ours(tracked.changes), 'insertion')], [old, newText]);
  const [was, is] = [theirs(before.changes), theirs(tracked.changes)];
  assert.equal(said(is, 'deletion'), said(was, 'deletion'));
  // What somebody else inserted and we delete is listed as deleted alone.
  assert.ok([said(was, 'insertion'), said(was, 'insertion').replace(old, '')].includes(said(is, 'insertion')));
  assert.equal(tracked.accepted, atOnce.accepted);
  const written = partOf(tracked.docx, MAIN);
  if (old !== '') assert.match(written, new RegExp(`<w:del [^>]*w:author="${OURS}"`));
  if (newText !== '') assert.match(written, new RegExp(`<w:ins [^>]*w:author="${OURS}"`));
}

/** LibreOffice shows the comments of a document with their words at what they are about, and else the document as it was. */
export function assertCommented(
  before: OfficeView,
  after: OfficeView,
  { bytes, text, places, isExact = false }: CommentedDocument,
): void {
  const written = commentsBy(bytes, OURS);
  assert.equal(places.length, written.length);
  const placed = written.map((lines, i) => ({ ...(places[i] as Range), lines }));
  assertAtPlaces(text, placed, ours(after.comments), isExact);
  assert.deepEqual(theirs(after.comments), theirs(before.comments));
  assert.deepEqual(after.lines, before.lines);
  assert.equal(after.accepted, before.accepted);
  assert.deepEqual(inOrder(commentsBy(after.docx, OURS)), inOrder(written));
}

const inOrder = (all: readonly (readonly string[])[]): readonly string[] => all.map((one) => one.join('\n')).sort();

const said = (changes: readonly TrackedChange[], kind: TrackedChange['kind']): string =>
  changes
    .filter((change) => change.kind === kind)
    .map(({ text }) => text)
    .join('');

type By = { readonly author: string };
const ours = <One extends By>(all: readonly One[]): readonly One[] => all.filter(({ author }) => author === OURS);
const theirs = <One extends By>(all: readonly One[]): readonly One[] => all.filter(({ author }) => author !== OURS);

/** A document with comments; `places`: what they are about in its text, in the order in which they were written. */
export interface CommentedDocument {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly places: readonly Range[];
  /** No place is divided over runs or in a field, so that comments stand at it exactly. */
  readonly isExact?: boolean;
}

/** A document before and after changes and comments. */
export interface Written {
  readonly before: Uint8Array;
  readonly atOnce?: Uint8Array;
  readonly tracked?: Uint8Array;
  readonly commented?: CommentedDocument;
}

/** All of the above of one document; `change`: the old and the new words. */
export async function assertWritten(
  office: LibreOffice,
  written: Written,
  change: readonly [old: string, newText: string],
): Promise<void> {
  const before = await officeView(office, written.before);
  const { atOnce, tracked, commented } = written;
  if (atOnce !== undefined && tracked !== undefined) {
    const seen = await officeView(office, atOnce);
    assertChangedIn(before, seen, ...change);
    assertTracked(before, await officeView(office, tracked), seen, ...change);
    for (const after of [atOnce, tracked]) assertOthersAreTheSame(written.before, after, [MAIN]);
  }
  if (commented === undefined) return;
  assertCommented(before, await officeView(office, commented.bytes), commented);
  assertOthersAreTheSame(written.before, commented.bytes, OF_COMMENTS);
}
