import assert from 'node:assert/strict';
import type { Range } from '../../../src/core/text/range';
import type { ShownComment } from './office-view';

/** A comment that was written at a place of a document's text. */
export interface WrittenComment extends Range {
  readonly lines: readonly string[];
}

/**
 * In LibreOffice every comment that was written in a document of this text stands at its place, those of the same words in their order;
 * `isExact`: at no character more or less.
 */
export function assertAtPlaces(
  text: string,
  written: readonly WrittenComment[],
  shown: readonly ShownComment[],
  isExact: boolean,
): void {
  assert.equal(shown.length, written.length);
  const left = [...written].sort((a, b) => a.start - b.start);
  for (const comment of shown) {
    const said = comment.lines.join('\n');
    const i = left.findIndex(({ lines }) => lines.join('\n') === said);
    const [place] = left.splice(i, i < 0 ? 0 : 1);
    assert.ok(place !== undefined, said);
    const { at, before } = comment;
    const wanted = [text.slice(Math.max(0, place.start - 20), place.start), text.slice(place.start, place.end)];
    assert.ok(standsAt(text, place, comment, isExact), JSON.stringify({ wanted, shown: [before, at], said }));
  }
}

/**
 * Whether a comment stands at the first characters of its place, or around them, as around a field, or as a point at its borders or
 * within: in a smart tag LibreOffice knows of no more than where it ends. A comment on what can hold none (a blank cell) may stand in
 * front of it in its line. Blanks and the bars between cells are no characters here.
 */
function standsAt(text: string, place: Range, { at, before }: ShownComment, isExact: boolean): boolean {
  const [all, words, front] = [text, at, before].map(characters) as [string, string, string];
  const own = characters(text.slice(place.start, place.end));
  const start = characters(text.slice(0, place.start)).length;
  const end = start + own.length;
  const line = characters(text.slice(0, text.lastIndexOf('\n', place.start - 1) + 1)).length;
  const isThere = (from: number): boolean => all.slice(0, from).endsWith(front) && all.startsWith(words, from);
  if (isExact) return words === own && isThere(start);
  if (words === '') return range(own === '' ? line : start, end).some(isThere);
  if (isThere(start)) return own.startsWith(words) || words.startsWith(own);
  return range(line, start).some((from) => isThere(from) && from + words.length >= end);
}

const characters = (text: string): string => text.replace(/[\s|│]/g, '');

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
