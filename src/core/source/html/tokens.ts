import type { Range } from '../../text/range';
import { decodeEntities } from './entities';

/** The value with its entities decoded; the range is that of the value alone, without its quotes. */
export interface Attribute extends Range {
  readonly value: string;
}

/** A piece of markup; all between two of them is text. */
export interface Token extends Range {
  /** `other`: a comment, a doctype, an instruction. */
  readonly kind: 'start' | 'end' | 'other';
  /** Of a tag, in lower case; else empty. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

export const NO_ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map();

/** Elements whose content is no markup up to their end tag. */
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'title', 'textarea']);

const NAME = /[a-zA-Z][^\t\n\f\r />]*/y;
const ATTRIBUTE_NAME = /[^\t\n\f\r />][^\t\n\f\r />=]*/y;
const BEFORE_ATTRIBUTE = /[\t\n\f\r /]*/y;
const EQUALS = /[\t\n\f\r ]*=[\t\n\f\r ]*/y;
const UNQUOTED = /[^\t\n\f\r >]*/y;

/**
 * The markup of a stretch of HTML by the tokenization rules of the HTML standard, in document order. Markup that is cut off
 * by the end takes all that is left, as in a browser. Linear; `emit` gets each token once.
 */
export function htmlTokens(source: string, { start, end }: Range, emit: (token: Token) => void): void {
  let at = start;
  while (at < end) {
    const open = source.indexOf('<', at);
    if (open < 0 || open >= end) return;
    const token = tokenAt(source, open, end);
    at = token === null ? open + 1 : token.end;
    if (token !== null) emit(token);
    if (token?.kind !== 'start') continue;
    if (token.name === 'plaintext') return;
    if (RAW.has(token.name)) at = endOfRaw(source, token, end);
  }
}

/** Null where `<` is a character of the text. */
function tokenAt(source: string, start: number, limit: number): Token | null {
  const next = source.charAt(start + 1);
  if (next === '!') return other(start, endOfDeclaration(source, start, limit), limit);
  if (next === '?') return other(start, source.indexOf('>', start), limit);
  if (next !== '/') return isLetter(next) ? tagAt(source, 'start', start, start + 1, limit) : null;
  const name = source.charAt(start + 2);
  if (isLetter(name)) return tagAt(source, 'end', start, start + 2, limit);
  return start + 2 < limit ? other(start, source.indexOf('>', start), limit) : null;
}

const isLetter = (character: string): boolean => /^[a-zA-Z]$/.test(character);

/** `close`: the last character of it, -1 if it is cut off. */
const other = (start: number, close: number, limit: number): Token => ({
  kind: 'other',
  name: '',
  attributes: NO_ATTRIBUTES,
  start,
  end: close < 0 || close >= limit ? limit : close + 1,
});

function endOfDeclaration(source: string, start: number, limit: number): number {
  if (!source.startsWith('<!--', start)) return source.indexOf('>', start);
  if (source.startsWith('>', start + 4)) return start + 4;
  if (source.startsWith('->', start + 4)) return start + 5;
  const match = /--!?>/.exec(source.slice(start + 4, limit));
  return match === null ? limit : start + 4 + match.index + match[0].length - 1;
}

function tagAt(source: string, kind: 'start' | 'end', start: number, nameAt: number, limit: number): Token {
  const name = matchAt(NAME, source, nameAt);
  const attributes = new Map<string, Attribute>();
  let at = nameAt + name.length;
  while (at < limit) {
    at += matchAt(BEFORE_ATTRIBUTE, source, at).length;
    if (source.charAt(at) === '>' || at >= limit) break;
    at = readAttribute(source, at, limit, attributes);
  }
  const end = Math.min(at + 1, limit);
  if (at >= limit) return other(start, -1, limit);
  return { kind, name: name.toLowerCase(), attributes: attributes.size === 0 ? NO_ATTRIBUTES : attributes, start, end };
}

/** Where to go on; the limit if a quotation is cut off. Of two attributes of one name the first counts. */
function readAttribute(source: string, at: number, limit: number, attributes: Map<string, Attribute>): number {
  const name = matchAt(ATTRIBUTE_NAME, source, at);
  const equals = matchAt(EQUALS, source, at + name.length);
  const from = at + name.length + equals.length;
  const quote = source.charAt(from);
  const quoted = equals !== '' && (quote === '"' || quote === "'");
  const start = quoted ? from + 1 : from;
  const end = quoted
    ? source.indexOf(quote, start)
    : from + (equals === '' ? 0 : matchAt(UNQUOTED, source, from).length);
  if (end < 0 || end >= limit) return limit;
  const key = name.toLowerCase();
  if (!attributes.has(key)) attributes.set(key, { value: decodeEntities(source.slice(start, end)), start, end });
  return quoted ? end + 1 : end;
}

function endOfRaw(source: string, { name, end }: Token, limit: number): number {
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'i').exec(source.slice(end, limit));
  return close === null ? limit : end + close.index;
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}
