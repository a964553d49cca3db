import type { Range } from '../../text/range';
import { decodeEntity } from './entities';

/** What stands between two pieces of markup, in the order of the source. */
export interface TextStretch extends Range {
  /** `text`: as it stands in the source; `other`: stands for something else there; `space`: white space that collapses. */
  readonly kind: 'text' | 'other' | 'space';
  readonly text: string;
  /** Of a break between two paragraphs: what stands on either side is not one number. */
  readonly isApart?: true;
}

/** One alternative a kind; none can backtrack. */
const TOKEN =
  /[ \t\r\n\f]+|&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?|<[/!?a-zA-Z]|[\u00ad\u200b-\u200d\u2060\ufeff]+|[|\uff5c]|[^ \t\r\n\f&<|\u00ad\u200b-\u200d\u2060\ufeff\uff5c]+|[\s\S]/g;

/** A bar in running text is no border of a cell. */
const BAR = '\u2502';

/**
 * The runs of a text node, read from the source itself: entities decoded, invisible characters dropped, tags that the
 * parser passed over (stray end tags) left out.
 */
export function textStretches(source: string, { start, end }: Range): TextStretch[] {
  const runs: TextStretch[] = [];
  const scan = new RegExp(TOKEN);
  scan.lastIndex = start;
  while (scan.lastIndex < end) {
    const match = scan.exec(source);
    if (match === null) break;
    const from = match.index;
    const token = match[0].slice(0, end - from);
    const run = runOf(token, from);
    if (run !== null) runs.push(run);
    if (token.charAt(0) === '<' && token.length > 1) scan.lastIndex = behindTag(source, from, end);
  }
  return runs;
}

function runOf(token: string, start: number): TextStretch | null {
  const end = start + token.length;
  const code = token.charCodeAt(0);
  if (code === 32 || (code >= 9 && code <= 13)) return { kind: 'space', text: token, start, end };
  if (code === 38 && token.length > 1) return entity(token, start, end);
  if (code === 60 && token.length > 1) return null;
  if (code === 124 || code === 0xff5c) return { kind: 'other', text: BAR, start, end };
  return isInvisible(code) ? null : { kind: 'text', text: token, start, end };
}

function entity(token: string, start: number, end: number): TextStretch | null {
  const text = decodeEntity(token);
  if (text === token) return { kind: 'text', text, start, end };
  if (text === '' || isInvisible(text.charCodeAt(0))) return null;
  if (text === '|' || text === '\uff5c') return { kind: 'other', text: BAR, start, end };
  return { kind: 'other', text, start, end };
}

const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0;

function behindTag(source: string, from: number, end: number): number {
  const close = source.indexOf('>', from);
  return close < 0 || close >= end ? end : close + 1;
}
