import type { Replacement } from '../../text/rewritten';
import { ordinaryCharacter } from './radicals';

/** Soft hyphens, joiners, marks and embeddings of direction, selectors of variants: nobody sees them. */
const UNSEEN =
  '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202d\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff';
/** What ends a line besides the ends that every reader knows: soft breaks of Word, separators of lines and paragraphs. */
const LINE_ENDS = '\\u000b\\u0085\\u2028\\u2029';
/** Radicals, compatibility ideographs, small forms (﹪ ﹐), a large circle for 〇. */
const FORMS = '\\u2e80-\\u2ef3\\u2f00-\\u2fd5\\uf900-\\ufad9\\ufe50-\\ufe6b\\u25ef';
/** Digits of mathematical alphabets (𝟏 𝟙 𝟣 𝟭 𝟷) and of seven segments, compatibility ideographs of the second plane. */
const PAIRS = '\\ud835[\\udfce-\\udfff]|\\ud83e[\\udff0-\\udff9]|\\ud87e[\\udc00-\\ude1d]';
/** Prints what follows from right to left, up to its end or that of the line. */
const OVERRIDE = '\\u202e[^\\u202c\\n\\r]{0,80}\\u202c?';

const RARE = new RegExp(`[${UNSEEN}]+|[${LINE_ENDS}]|[${FORMS}]|${PAIRS}|${OVERRIDE}`, 'g');
/** 二O二三年: letters and digits round like the 〇 between two numerals of a year. */
const YEAR = /^[一二三四五六七八九〇○零OoＯｏΟОо0０]{4}$/;
const ROUND = /[OoＯｏΟОо0０]/g;
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '（': '）', '）': '（' };

/** The characters of a text that stand for others, or for nothing, and what a person reads there. Linear in the text. */
export function rareCharacters(text: string): Replacement[] {
  const changes: Replacement[] = [];
  for (const { 0: found, index: start } of text.matchAll(RARE)) {
    const end = start + found.length;
    if (found.charCodeAt(0) === 0x202e) changes.push({ start, end, parts: turned(found, start) });
    else changes.push(changeOf(start, end, printed(found)));
  }
  return changes;
}

/** Letters and digits that stand for the 〇 in a year of Chinese numerals. Linear in the text. */
export function roundZeros(text: string): Replacement[] {
  const changes: Replacement[] = [];
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    const year = text.slice(Math.max(0, at - 4), at);
    if (YEAR.test(year)) changes.push(...roundIn(year, at - 4));
  }
  return changes;
}

const changeOf = (start: number, end: number, text: string): Replacement => ({
  start,
  end,
  parts: text === '' ? [] : [{ start, end, text }],
});

const isIn = (characters: string): RegExp => new RegExp(`^[${characters}]`);
const [IS_UNSEEN, IS_LINE_END] = [isIn(UNSEEN), isIn(LINE_ENDS)];

function printed(found: string): string {
  if (IS_UNSEEN.test(found)) return '';
  if (IS_LINE_END.test(found)) return '\n';
  const code = found.codePointAt(0) ?? 0;
  if (code === 0x25ef) return '〇';
  if (code >= 0x1fbf0 && code <= 0x1fbf9) return String(code - 0x1fbf0);
  return ordinaryCharacter(found);
}

/** The characters between an override and its end, the last one first. */
function turned(found: string, start: number): Replacement['parts'] {
  const parts: { start: number; end: number; text: string }[] = [];
  for (let i = found.length - 1; i > 0; i--) {
    const character = found.charAt(i);
    if (IS_UNSEEN.test(character) || character === '\u202c') continue;
    parts.push({ start: start + i, end: start + i + 1, text: MIRRORED[character] ?? character });
  }
  return parts;
}

/** Only where at least two numerals say that it is a year in Chinese. */
function roundIn(year: string, at: number): Replacement[] {
  const round = [...year.matchAll(ROUND)];
  if (year.length - round.length < 2) return [];
  return round.map(({ index }) => changeOf(at + index, at + index + 1, '〇'));
}
