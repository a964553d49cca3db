import type { Range } from '../../core/text/range';

/** A piece of markup of an XML file; all between two of them is text. */
export interface XmlMarkup extends Range {
  readonly kind: 'start' | 'empty' | 'end' | 'cdata' | 'other';
  /** Of a tag, as the file writes it. */
  readonly name: string;
  /** Of a start tag: all between its name and its `>`. */
  readonly attributes: string;
}

/** Kinds of markup that begin with something of their own, and how each ends. */
const DELIMITED: readonly (readonly [opening: string, closing: string, kind: XmlMarkup['kind']])[] = [
  ['<!--', '-->', 'other'],
  ['<![CDATA[', ']]>', 'cdata'],
  ['<?', '?>', 'other'],
];

const NAME = /[^\s<>/=&'"!?]+/y;
/** Values are skipped, for `>` may stand in them. No part of it can match what another does. */
const INSIDE_TAG = /(?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*/y;

/**
 * The piece of markup that begins at `start`, where a `<` stands; null if it is cut off or none by the rules of XML. A
 * document type is none here: what declares entities is not read.
 */
export function markupAt(source: string, start: number): XmlMarkup | null {
  for (const [opening, closing, kind] of DELIMITED) {
    if (!source.startsWith(opening, start)) continue;
    const end = source.indexOf(closing, start + opening.length);
    return end < 0 ? null : { kind, name: '', attributes: '', start, end: end + closing.length };
  }
  return source.charAt(start + 1) === '/' ? endTagAt(source, start) : startTagAt(source, start);
}

function startTagAt(source: string, start: number): XmlMarkup | null {
  const name = matchAt(NAME, source, start + 1);
  const from = start + 1 + name.length;
  const attributes = matchAt(INSIDE_TAG, source, from);
  const at = from + attributes.length;
  const isEmpty = source.charAt(at) === '/';
  if (name === '' || source.charAt(isEmpty ? at + 1 : at) !== '>') return null;
  return { kind: isEmpty ? 'empty' : 'start', name, attributes, start, end: at + (isEmpty ? 2 : 1) };
}

function endTagAt(source: string, start: number): XmlMarkup | null {
  const name = matchAt(NAME, source, start + 2);
  const end = source.indexOf('>', start);
  if (name === '' || end < 0 || source.slice(start + 2 + name.length, end).trim() !== '') return null;
  return { kind: 'end', name, attributes: '', start, end: end + 1 };
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}
