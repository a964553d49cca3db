/** Tags of a page are no part of its words: a quote is one of the text that is read, as the W3C model has it. A blank keeps cells apart. */
const TAGS = /(?:<\/?[A-Za-z][^<>]{0,500}>)+/g;
/** A tag that is cut off at the far end. */
const CUT_BEFORE = /^[^<>]{0,500}>/;
const CUT_BEHIND = /<[^<>]{0,500}$/;

/** The end of a cell. */
const CELL = /<\/t[dh]>/gi;

/** As far as that is looked on either side; in a page, where tags take the room, further. */
export const REACH = 240;
const REACH_IN_PAGE = 2400;

/** The text that ends at a place, without tags. */
export function textBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  if (!near.includes('>')) return near;
  const far = text.slice(Math.max(0, at - REACH_IN_PAGE), at);
  return far.replace(CUT_BEFORE, '').replace(CELL, '|').replace(TAGS, ' ').slice(-REACH);
}

/** The text that begins at a place, without tags. */
export function textBehind(text: string, at: number): string {
  const near = text.slice(at, at + REACH);
  if (!near.includes('<')) return near;
  return text
    .slice(at, at + REACH_IN_PAGE)
    .replace(CUT_BEHIND, '')
    .replace(CELL, '|')
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

const NUMBERS = /[\d０-９]+(?:[.,][\d０-９]+)*/g;
/** Neither numbers nor punctuation. */
const TELLING = /[^#\d\s.,;:!?|%()/<>"=\-０-９，。、；：（）％－—]/g;

/** How many characters say something. */
export const tellingIn = (text: string): number => text.match(TELLING)?.length ?? 0;

/** So many characters name what stands behind them; of its own line, which ends them, fewer. */
const NAME = 20;
const NAME_OF_LINE = 2;

/**
 * What names the number behind a text: the nearest words, and the cells in between, filled with some number (`#`) or blank. Whether
 * these numbers have changed does not matter. Null where there are no words.
 */
export function nameBefore(text: string): string | null {
  const cells = masked(text);
  let telling = 0;
  let first = cells.length;
  for (let at = cells.length - 1; at >= 0 && telling < NAME; at--) {
    const character = cells.charAt(at);
    if (character === '\n' && telling >= NAME_OF_LINE) return cells.slice(at + 1);
    if (tellingIn(character) === 0) continue;
    telling++;
    first = at;
  }
  return telling < NAME_OF_LINE ? null : cells.slice(first);
}

/** What stands before the first words of the next row: its ordinal, and what parts it from this one. */
const NEXT_ROW = /(?:\n[|\t]*)?(?:[（(]?#[.、．）)])?[（(]?$/;

/** The cells behind a number up to the next words. */
export function cellsBehind(text: string): string {
  const cells = masked(text);
  let end = 0;
  while (end < cells.length && tellingIn(cells.charAt(end)) === 0) end++;
  const last = cells.slice(0, end);
  return end === cells.length ? last : last.replace(NEXT_ROW, '');
}

const GAPS = /[\s|\u3000\u00a0]+/g;

/**
 * A text with its numbers masked, and of its blanks only what parts cells: bars, tabs and ends of lines; beside a number also
 * blanks, where they are more than one, so that a cell that was emptied shows.
 */
export const masked = (text: string): string => text.replace(NUMBERS, '#').replace(GAPS, gapIn);

function gapIn(gap: string, at: number, text: string): string {
  const borders = gap.replace(/[^|\t\n]+/g, '');
  if (/[|\t]/.test(gap) || gap.length === 1) return borders;
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + gap.length)];
  const isBesideNumber = before === '#' || behind === '#' || before === '' || behind === '';
  return isBesideNumber ? gap : borders;
}

/** The number right before a text's end, with nothing but blanks and bars in between; empty if there is none. */
export const numberBefore = (text: string): string =>
  /([\d０-９][\d０-９.,]*)[\s|\u3000\u00a0]*$/.exec(text.slice(-REACH))?.[1] ?? '';
