import type { Range } from '../../text/range';
import type { ReplacementPart } from '../../text/rewritten';

/** One line of fields, or several lines if a quoted field goes on over them. */
export interface DataRecord extends Range {
  readonly fields: readonly Field[];
}

export interface Field extends Range {
  /** What is printed in it, without its quotes and the line breaks inside. */
  readonly parts: readonly ReplacementPart[];
  readonly text: string;
}

/** A quoted field goes on over so many characters at most: a quote that is never closed opens none. */
const LONGEST_FIELD = 400;

/** Reads the record that begins at a place. Fields are parted by `separator`; quoted ones may hold it. */
export function recordAt(text: string, start: number, separator: string): DataRecord {
  const fields: Field[] = [];
  let at = start;
  while (true) {
    const closing = text.charAt(at) === '"' ? closingQuote(text, at, separator) : -1;
    const end = closing < 0 ? endOfField(text, at, separator) : closing + 1;
    fields.push(closing < 0 ? plainField(text, at, end) : quotedField(text, at + 1, closing));
    if (text.charAt(end) !== separator) return { start, end, fields };
    at = end + 1;
  }
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && !isEnd(text.charAt(at), separator)) at++;
  return at;
}

const isEnd = (sign: string, separator: string): boolean => sign === separator || sign === '\n' || sign === '\r';

/** The quote that closes a field: a separator or the end of the line stands behind it. */
function closingQuote(text: string, start: number, separator: string): number {
  const limit = Math.min(text.length, start + LONGEST_FIELD);
  for (let at = start + 1; at < limit; at++) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) !== '"') return at + 1 === text.length || isEnd(text.charAt(at + 1), separator) ? at : -1;
    at++;
  }
  return -1;
}

function plainField(text: string, from: number, to: number): Field {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const content = words.trim();
  const parts = content === '' ? [] : [{ start, end: start + content.length }];
  return { start: from, end: to, parts, text: content };
}

function quotedField(text: string, start: number, end: number): Field {
  const parts: ReplacementPart[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const { parts: own } = plainField(text, start + index, start + index + line.length);
    const last = parts.at(-1);
    if (last !== undefined && own[0] !== undefined && isNumberBetween(text, last, own[0]))
      parts.push({ start: last.end, end: last.end, text: ';' });
    parts.push(
      ...own.map((part) => (line.includes('""') ? { ...part, text: line.trim().replaceAll('""', '"') } : part)),
    );
  }
  return { start, end, parts, text: parts.map((part) => part.text ?? text.slice(part.start, part.end)).join('') };
}

const isNumberBetween = (text: string, before: Range, after: Range): boolean =>
  /\d/.test(text.charAt(before.end - 1)) && /\d/.test(text.charAt(after.start));
