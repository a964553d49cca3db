/** Tags of a page are no part of its words: a quote is one of the text that is read, as the W3C model has it. A blank keeps cells apart. */
const TAGS = /(?:<\/?[A-Za-z][^<>]{0,500}>)+/g;
/** A tag that is cut off at the far end. */
const CUT_BEFORE = /^[^<>]{0,500}>/;
const CUT_BEHIND = /<[^<>]{0,500}$/;

/** As far as that is looked on either side; in a page, where tags take the room, further. */
const REACH = 240;
const REACH_IN_PAGE = 2400;

/** The text that ends at a place, without tags. */
export function textBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  if (!near.includes('>')) return near;
  const far = text.slice(Math.max(0, at - REACH_IN_PAGE), at);
  return far.replace(CUT_BEFORE, '').replace(TAGS, ' ').slice(-REACH);
}

/** The text that begins at a place, without tags. */
export function textBehind(text: string, at: number): string {
  const near = text.slice(at, at + REACH);
  if (!near.includes('<')) return near;
  return text
    .slice(at, at + REACH_IN_PAGE)
    .replace(CUT_BEHIND, '')
    .replace(TAGS, ' ')
    .slice(0, REACH);
}

/** What of such a text is compared: neither blanks nor the bars that draw a table. */
const DRAWING = /[\s|\u3000\u00a0]+/g;
/** Characters that are compared on either side. */
export const COMPARED = 32;

/** The nearest character last. */
export const comparedBefore = (text: string): string => text.replace(DRAWING, '').slice(-COMPARED);

/** The nearest character first. */
export const comparedBehind = (text: string): string => text.replace(DRAWING, '').slice(0, COMPARED);

const NUMBERS = /[\d０-９][\d０-９.,]*/g;
/** Neither numbers nor punctuation. */
const TELLING = /[^#\d\s.,;:!?|%()/<>"=\-０-９，。、；：（）％－—]/g;

/** How many characters say something. */
export const tellingIn = (text: string): number => text.match(TELLING)?.length ?? 0;

/** So many characters name what stands behind them; of its own line, which ends them, fewer. */
const NAME = 20;
const NAME_OF_LINE = 2;

/**
 * What names the number behind a text: the nearest words, and how many numbers (`#`) stand in between. Whether these numbers
 * have changed does not matter. Null where there are no words.
 */
export function nameBefore(text: string): string | null {
  const masked = text.replace(NUMBERS, '#');
  let telling = 0;
  for (let at = masked.length - 1; at >= 0; at--) {
    const character = masked.charAt(at);
    if (character === '\n' && telling >= NAME_OF_LINE) return masked.slice(at).replace(DRAWING, '');
    if (tellingIn(character) > 0) telling++;
    if (telling === NAME) return masked.slice(at).replace(DRAWING, '');
  }
  return null;
}

/** A text with its numbers masked in the same way, for looking for a name. */
export const maskedBefore = (text: string): string => text.replace(NUMBERS, '#').replace(DRAWING, '');
