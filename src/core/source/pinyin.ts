import { type PlainText, plainTextWriter } from '../text/mapped-text';

/** Letters of pinyin with and without marks of tone. */
const LETTER = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ';
const RUN = new RegExp(`[(（] ?(?:[${LETTER}]{1,7}[ ’']?){1,8}[)）]|(?:[${LETTER}]{1,7}[ ’']?){1,8}`, 'g');
/** These and a few more: two stretches are told faster than many. */
const ANY_LETTER = /[a-z\u00e0-\u01f9]/g;
const WORD = new RegExp(`[${LETTER}]+`, 'g');

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ueng|[iuv]?an|[iuv]?ang|ian|iao|ing|ong|eng|ang|uai|[iuv]?e|[iu]?ai|[iu]?ao|[iu]?ou|[iu]?ei|[iu]?a|[iu]?o|iu|ui|[iuv]?n|en|an|er|[aeiouv]|ue|ve|un|vn|uo|io)';
const SYLLABLES = new RegExp(`^(?:${INITIAL}${FINAL}){1,4}$`);
const TONES: Readonly<Record<string, string>> = { ü: 'v', ǖ: 'v', ǘ: 'v', ǚ: 'v', ǜ: 'v' };

/** So many pieces, and a piece for so many characters, are no accident. */
const FEWEST = 30;
const DENSITY = 8;

/** A text between whose characters a mirror has set their pinyin (政zhèng府fǔ, 公开(gong kai)), without it; null for any other. */
export function readPinyin(source: string): PlainText | null {
  if (!hasLetters(source)) return null;
  const pieces = piecesOf(source);
  if (pieces.length < FEWEST || pieces.length * DENSITY < chineseIn(source)) return null;
  const writer = plainTextWriter(source);
  let at = 0;
  for (const { start, end } of pieces) {
    writer.copy(at, start);
    at = end;
  }
  writer.copy(at, source.length);
  return { ...writer.done(), notice: 'notice.pinyin' };
}

/** Letters enough for so many pieces; most texts have a few abbreviations and addresses. */
function hasLetters(source: string): boolean {
  let letters = 0;
  ANY_LETTER.lastIndex = 0;
  while (letters < FEWEST && ANY_LETTER.test(source)) letters++;
  return letters >= FEWEST;
}

function piecesOf(source: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const match of source.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isBeside(source, start, end) || !isPinyin(match[0])) continue;
    pieces.push({
      start,
      end: match[0].endsWith(' ') && isChinese(source.charAt(end)) ? end : end - (match[0].endsWith(' ') ? 1 : 0),
    });
  }
  return pieces;
}

const isChinese = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

/** Chinese on at least one side, and nothing on the other that makes it an address or a code. */
function isBeside(source: string, start: number, end: number): boolean {
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  const item = before === '.' && /\d/.test(source.charAt(start - 2));
  if ((/[A-Za-z_.@:/-]/.test(before) && !item) || /[A-Za-z_@:/-]/.test(after)) return false;
  return isChinese(before) || isChinese(after);
}

function isPinyin(run: string): boolean {
  const words = run.match(WORD) ?? [];
  return words.length > 0 && words.every((word) => SYLLABLES.test(bare(word)));
}

const bare = (word: string): string =>
  [...word].map((letter) => TONES[letter] ?? letter.normalize('NFD').charAt(0)).join('');

function chineseIn(source: string): number {
  let count = 0;
  for (let i = 0; i < source.length; i++) if (isChinese(source.charAt(i))) count++;
  return count;
}
