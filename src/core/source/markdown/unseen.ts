import { drawnBy } from '../html/style-sheets';
import { isNoteMark } from '../note-mark';

const STRUCK = /^<(del|s|strike)[\s>]/i;
const STYLED = /^<(span|font|u|i|b|em|strong)\s[^<>]*style\s*=\s*["']([^"'<>]*)/i;
const RAISED = /^<(sup)[\s>]/i;
const LONGEST = 400;
const NEAR = 200;

/**
 * Where an element of a line ends that nobody reads: struck out, hidden, or the mark of a note. -1 for a tag of anything else
 * and for one that is not closed in its line.
 */
export function endOfUnseen(source: string, tag: string, start: number, limit: number): number {
  const end = start + tag.length;
  const styled = STYLED.exec(tag);
  const hidden = styled !== null && drawnBy(styled[2] ?? '') !== 'shown' ? styled : STRUCK.exec(tag);
  const name = (hidden ?? RAISED.exec(tag))?.[1];
  if (name === undefined) return -1;
  const rest = source.slice(end, Math.min(limit, end + LONGEST));
  const close = new RegExp(`</${name}\\s*>`, 'i').exec(rest);
  if (close === null || (hidden === null && !isNote(source, start, rest.slice(0, close.index)))) return -1;
  return end + close.index + close[0].length;
}

const isNote = (source: string, start: number, raised: string): boolean =>
  isNoteMark(raised.replace(/<[^<>]*>|\\(?=[[\]*])/g, ''), source.slice(Math.max(0, start - NEAR), start));

/** Whether `^1^` is a raised mark: directly behind a word or a number. */
export const isNoteBetween = (source: string, start: number, end: number): boolean =>
  /[\d\u4e00-\u9fff)）]$/.test(source.slice(Math.max(0, start - 1), start)) &&
  isNote(source, start, source.slice(start + 1, end - 1));
