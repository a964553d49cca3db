import { BUCKETS, type Census, LOW_BITS } from './census';
import { characterClasses, charactersBetween } from './character-classes';
import type { Lines } from './lines';

/** All that numbers, ordinals, words in Latin letters, quotations, titles and tags begin with. */
export const MARKS = [
  charactersBetween('0', '9'),
  '〇○零一二三四五六七八九十廿卅两半百千壹贰叁肆伍陆柒捌玖拾几数上第是',
  charactersBetween('①', '⒛') + charactersBetween('㈠', '㈩'),
  '“"「『《(<',
  charactersBetween('A', 'Z') + charactersBetween('a', 'z'),
].join('');

const CLASSES = characterClasses(MARKS, '\n\r');
const MARK = 1;
const LINE_FEED = 10;

/** What one look at every character of a folded text tells. Each stage reads from here instead of looking again. */
export interface Survey {
  readonly folded: string;
  readonly census: Census;
  /** Where characters of {@link MARKS} stand, ascending: about one in ten of a report. */
  readonly marks: readonly number[];
  readonly lines: Lines;
}

export function surveyOf(folded: string): Survey {
  const counts = new Int32Array(BUCKETS);
  const firsts = new Int32Array(BUCKETS);
  const marks: number[] = [];
  const starts = [0];
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const count = counts[code & LOW_BITS] as number;
    if (count === 0) firsts[code & LOW_BITS] = i;
    counts[code & LOW_BITS] = count + 1;
    const kind = CLASSES[code];
    if (kind === 0) continue;
    if (kind === MARK) marks.push(i);
    else if (code === LINE_FEED || folded.charCodeAt(i + 1) !== LINE_FEED) starts.push(i + 1);
  }
  return { folded, census: { counts, firsts }, marks, lines: { starts, length: folded.length } };
}
