import type { Range } from '../../text/range';

/** `[words](address)` or `![words](address)`. */
export interface Link {
  readonly text: Range;
  readonly end: number;
}

const LINK = /!?\[([^[\]\n]{0,300})\]\(([^()\s]{1,600})(?:\s"[^"\n]{0,200}")?\)/y;
/** So that 国办发[2016](6)号 is none. */
const ADDRESS =
  /^(?:[a-z]{2,10}:|www\.|[./#<]|[\w%-]{1,200}\.(?:html?|pdf|docx?|xlsx?|jpe?g|png|gif|webp|shtml|jsp|aspx?)\b)/i;

/** The link that begins at `start`, or null. */
export function linkAt(source: string, start: number): Link | null {
  const pattern = new RegExp(LINK);
  pattern.lastIndex = start;
  const match = pattern.exec(source);
  if (match === null || !ADDRESS.test(match[2] ?? '')) return null;
  const from = source.indexOf('[', start) + 1;
  return { text: { start: from, end: from + (match[1] ?? '').length }, end: start + match[0].length };
}
