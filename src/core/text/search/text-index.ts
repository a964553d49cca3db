import { characterFlags, charactersBetween } from '../character-classes';
import { FOLDED_CHARACTERS, foldAt, foldedCode } from '../fold';
import type { Lines } from '../lines';
import { BUCKETS, type CharacterCounts, LOW_BITS } from './character-counts';

/** All that numbers, ordinals, words in Latin letters, quotations, titles and tags begin with. */
export const MARKS = [
  charactersBetween('0', '9'),
  '〇○零一二三四五六七八九十廿卅两半百千壹贰叁参肆伍陆柒捌玖拾俩几数上第是',
  charactersBetween('①', '⒛') + charactersBetween('㈠', '㈩'),
  '“"「『《(<',
  charactersBetween('A', 'Z') + charactersBetween('a', 'z'),
].join('');

/** What cuts running text: ends of sentences and clauses, brackets, lines, and the marks of quotations and titles. */
export const BORDERS = '。!?;,:()\n“《「';

/** What claims without a number begin with: 未, 无, 零, 均, 都, 没有, 全部. */
export const CLAIM_HEADS = '未无零均都没全';

const FLAGS = characterFlags(MARKS, BORDERS, CLAIM_HEADS, '\n\r', FOLDED_CHARACTERS);
const [MARK, BORDER, CLAIM, LINE, FOLDED] = [1, 2, 4, 8, 16];
const LINE_FEED = 10;

/** What one look at every character of a text tells. Each stage reads from here instead of looking again. */
export interface TextIndex {
  /** See `fold.ts`; of the same length as the text. */
  readonly folded: string;
  readonly characterCounts: CharacterCounts;
  /** Where characters of {@link MARKS} stand, ascending: about one in ten of a report. */
  readonly marks: readonly number[];
  /** Where characters of {@link BORDERS} stand, ascending. */
  readonly borders: readonly number[];
  /** Where characters of {@link CLAIM_HEADS} stand, ascending. */
  readonly claims: readonly number[];
  readonly lines: Lines;
}

/** Looks at a text as it is when it is folded; whether it is already makes no difference. */
export function indexOfText(text: string): TextIndex {
  const counts = new Int32Array(BUCKETS);
  const firsts = new Int32Array(BUCKETS);
  const marks: number[] = [];
  const borders: number[] = [];
  const claims: number[] = [];
  const starts = [0];
  const folds: number[] = [];
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    let flags = FLAGS[code] as number;
    if (flags === FOLDED) {
      folds.push(i);
      code = foldedCode(code);
      flags = FLAGS[code] as number;
    }
    const count = counts[code & LOW_BITS] as number;
    if (count === 0) firsts[code & LOW_BITS] = i;
    counts[code & LOW_BITS] = count + 1;
    if (flags === 0) continue;
    if ((flags & MARK) !== 0) marks.push(i);
    if ((flags & BORDER) !== 0) borders.push(i);
    if ((flags & CLAIM) !== 0) claims.push(i);
    if ((flags & LINE) !== 0 && (code === LINE_FEED || text.charCodeAt(i + 1) !== LINE_FEED)) starts.push(i + 1);
  }
  const lines = { starts, length: text.length };
  return { folded: foldAt(text, folds), characterCounts: { counts, firsts }, marks, borders, claims, lines };
}
