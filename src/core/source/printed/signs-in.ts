import { characterFlags, charactersBetween } from '../../text/character-classes';

/** Of what kinds are the characters of a text that may be printed otherwise than they are read: bits of {@link signsIn}. */
export const SIGN = {
  /** It is not seen, ends a line in a way of its own, or stands for another character. */
  rare: 1,
  /** A blank between a digit and three digits. */
  parted: 2,
  /** Drawn like a hyphen. */
  dash: 4,
  superscript: 8,
  squareBracket: 16,
  /** 注 behind a digit or an opening bracket. */
  note: 32,
  circled: 64,
  star: 128,
} as const;

const RARE = [
  '\u00ad\u061c\u180e\ufeff\u000b\u0085\u25ef\ud835\ud83e\ud87e',
  charactersBetween('\u200b', '\u200f'),
  charactersBetween('\u2028', '\u202e'),
  charactersBetween('\u2060', '\u206f'),
  charactersBetween('\ufe00', '\ufe0f'),
  charactersBetween('\ufe50', '\ufe6b'),
  charactersBetween('\u2e80', '\u2fd5'),
  charactersBetween('\uf900', '\ufad9'),
].join('');
const BLANKS = ` \u00a0\u202f${charactersBetween('\u2005', '\u200a')}`;
const DASHES = `${charactersBetween('\u2010', '\u2013')}\u2212`;
const SUPERSCRIPTS = `\u00b9\u00b2\u00b3\u2070${charactersBetween('\u2074', '\u2079')}`;
const CIRCLED = charactersBetween('\u2460', '\u2473') + charactersBetween('\u2776', '\u2789');

const FLAGS = characterFlags(RARE, BLANKS, DASHES, SUPERSCRIPTS, '[［【', '注', CIRCLED, '*＊※†‡☆★');

/** A blank between a digit and three more: what else it may stand between is no number in one piece. */
const partsDigits = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && [1, 2, 3].every((step) => isDigit(text.charCodeAt(at + step)));

/** 59注, 59（注1）: in the words of a sentence the character marks nothing. */
const mayMark = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) || '(（[［'.includes(text.charAt(at - 1) || ' ');

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * The sum of the kinds of which a text has at least one character: one look at it, for most texts have none of most kinds and
 * need not be searched for them. A kind may be told of a text that has nothing to change; one that is not told is not there.
 */
export function signsIn(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const flags = FLAGS[text.charCodeAt(i)] as number;
    if (flags === 0) continue;
    if (flags === SIGN.parted ? partsDigits(text, i) : flags !== SIGN.note || mayMark(text, i)) signs |= flags;
  }
  return signs;
}
