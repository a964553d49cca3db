/**
 * Standoff files of brat (https://brat.nlplab.org/standoff.html): the text in one file, in the other one line per span (`T`), an
 * attribute (`A`), a relation (`R`) or a note (`#`). Offsets count code points. Our own item goes with each span as a note.
 */
import type { Range } from '../../core/text/range';
import { codePointsOf } from '../code-points';
import { printItem } from '../web-annotation';
import type { DataSetDocument, DataSetMark } from './data-set';
import { labelOf } from './labels';

/** Type of the note that holds our own item. */
export const OWN_NOTE = 'Gouji';
/** Type of the second place of `scopes-differ`, and of the relation to it. */
export const OTHER_PLACE = 'other-scope';
export const SCOPES_DIFFER = 'ScopesDiffer';
/** Attributes. */
export const RESOLVED = 'Resolved';
export const BY_SOFTWARE = 'BySoftware';
/** Type of the note that holds marks without a place; it is about nothing. */
export const ORPHAN_NOTE = 'GoujiOrphan';

export interface BratFiles {
  readonly text: string;
  readonly annotations: string;
}

export function printBrat(document: DataSetDocument): BratFiles {
  const { text, marks, orphans, name } = document;
  const offsets = codePointsOf(text);
  const slice = ({ start, end }: Range): string => text.slice(offsets.toOffset(start), offsets.toOffset(end));
  const lines: string[] = [];
  const numbers = { T: 0, A: 0, R: 0, '#': 0 };
  const add = (kind: keyof typeof numbers, rest: string): string => {
    const id = `${kind}${++numbers[kind]}`;
    lines.push(`${id}\t${rest}`);
    return id;
  };
  const addSpan = (type: string, range: Range): string => add('T', `${type} ${spanOf(range, slice(range))}`);
  for (const mark of marks) addMark(mark, name, add, addSpan);
  for (const orphan of orphans) add('#', `${ORPHAN_NOTE} T0\t${JSON.stringify(printItem(orphan, name))}`);
  return { text, annotations: lines.map((line) => `${line}\n`).join('') };
}

function addMark(
  { annotation, range, other }: DataSetMark,
  name: string,
  add: (kind: 'A' | 'R' | '#', rest: string) => string,
  addSpan: (type: string, range: Range) => string,
): void {
  const { mark, thread, resolved, bySoftware } = annotation;
  const id = addSpan(typeOf(labelOf(mark)), range);
  if (other !== null) add('R', `${SCOPES_DIFFER} Arg1:${id} Arg2:${addSpan(OTHER_PLACE, other)}`);
  if (resolved) add('A', `${RESOLVED} ${id}`);
  if (bySoftware) add('A', `${BY_SOFTWARE} ${id}`);
  for (const { text } of thread) add('#', `AnnotatorNotes ${id}\t${oneLine(text)}`);
  add('#', `${OWN_NOTE} ${id}\t${JSON.stringify(printItem(annotation, name))}`);
}

/** A note is one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A span may not run over the end of a line: it has a piece a line. */
function spanOf(range: Range, words: string): string {
  const pieces = bratPieces(range, words);
  const places = pieces.map(({ start, end }) => `${start} ${end}`).join(';');
  return `${places}\t${pieces.map((piece) => piece.words).join(' ')}`;
}

interface Piece extends Range {
  readonly words: string;
}

/** Of words that are nothing but ends of lines the first character. */
export function bratPieces({ start }: Range, words: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const line of words.split('\n')) {
    const length = [...line].length;
    if (length > 0) pieces.push({ start: at, end: at + length, words: line });
    at += length + 1;
  }
  return pieces.length > 0 ? pieces : [{ start, end: start + 1, words: ' ' }];
}

/** A type of brat is a word of letters, digits, `-` and `_`: `requests.new/total` is `requests_new__total`. */
export const typeOf = (label: string): string =>
  label
    .replaceAll('/', '__')
    .replaceAll('.', '_')
    .replace(/[^\p{L}\p{N}_-]/gu, '-') || '-';
