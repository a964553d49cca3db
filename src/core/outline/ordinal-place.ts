/** What stands before an ordinal: nothing on its line, the end of a sentence, a space, a comma, or a word. */
export type OrdinalPlace = 'line' | 'sentence' | 'spaced' | 'comma' | 'glued';

const MARKUP = '#*>•·- ';
const SENTENCE_END = '。;:!?…';
const CLOSERS = '”’」』)"';
const isBreak = (c: string): boolean => c === '' || c === '\n' || c === '\r';

/** Whether only blanks and marks of markdown stand between the start of the line and `at`. */
export function opensLine(folded: string, at: number): boolean {
  let i = at;
  while (i >= 0 && MARKUP.includes(folded.charAt(i))) i--;
  return i < 0 || isBreak(folded.charAt(i));
}

/** A line that was only wrapped before `at`, where its break is: the text before asks to go on, no empty line between. */
function isWrapped(folded: string, at: number): boolean {
  let i = folded.charAt(at) === '\n' && folded.charAt(at - 1) === '\r' ? at - 2 : at - 1;
  while (i >= 0 && folded.charAt(i) === ' ') i--;
  return i >= 0 && '第、(《'.includes(folded.charAt(i));
}

/** What stands before the ordinal that begins at `start`; null in a cell of a pipe table. */
export function ordinalPlace(folded: string, start: number): OrdinalPlace | null {
  let i = start - 1;
  while (i >= 0 && folded.charAt(i) === ' ') i--;
  if (i < 0) return 'line';
  const c = folded.charAt(i);
  if (isBreak(c)) return isWrapped(folded, i) ? 'comma' : 'line';
  if (c === '|') return null;
  if (c === '>' || (MARKUP.includes(c) && opensLine(folded, i))) return 'line';
  if (SENTENCE_END.includes(c)) return 'sentence';
  if (CLOSERS.includes(c) && i > 0 && SENTENCE_END.includes(folded.charAt(i - 1))) return 'sentence';
  if (c === ',' || c === '、') return 'comma';
  return i < start - 1 ? 'spaced' : 'glued';
}
