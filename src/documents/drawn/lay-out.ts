import { eastAsianWidth } from 'get-east-asian-width';
/** A piece of text on a page, in points from its lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly height: number;
}

/** Pieces whose baselines lie so near to each other, in heights of their letters, stand on one line. */
const SAME_LINE = 0.45;
/** A gap of so many columns at least is a blank; between two Chinese characters it takes more, for justified lines are stretched. */
const GAP = 0.35;
const WIDE_GAP = 0.9;
/** No page is wider, in columns; what claims to be is not laid out. */
const WIDEST = 400;

/**
 * Sets the pieces of a page as lines of a text in which the numbers of a column have the same count of characters before them, as
 * `pdftotext -layout` does: a column is half a Chinese character, which counts as one character all the same and has blanks
 * behind it for the rest. Rotated and invisible pieces are for the caller to leave out.
 */
export function layOut(pieces: readonly PlacedText[]): string[] {
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  if (shown.length === 0) return [];
  const column = columnWidth(shown);
  const left = shown.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  return linesOf(shown).map((line) => setLine(line, left, column));
}

/** Width of half a Chinese character: the median over all characters. */
function columnWidth(pieces: readonly PlacedText[]): number {
  const widths = pieces.flatMap(({ text, width }) => {
    const columns = textWidth(text);
    return columns > 0 && width > 0 ? [{ width: width / columns, columns }] : [];
  });
  widths.sort((a, b) => a.width - b.width);
  const half = widths.reduce((all, { columns }) => all + columns, 0) / 2;
  let seen = 0;
  for (const { width, columns } of widths) {
    seen += columns;
    if (seen >= half) return Math.max(width, 0.5);
  }
  return 5;
}

/** Columns that a text takes in a font of fixed width: 2 for each Chinese character, and for “ and — as Chinese fonts draw them. */
export const textWidth = (text: string): number =>
  [...text].reduce(
    (all, character) => all + eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true }),
    0,
  );

const isWide = (character: string | undefined): boolean => (character?.codePointAt(0) ?? 0) >= 0x2e80;

/** From the top of the page down, each from left to right. */
function linesOf(pieces: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      first.y - piece.y <= SAME_LINE * Math.max(first.height, piece.height)
    )
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function setLine(line: readonly PlacedText[], left: number, column: number): string {
  let set = '';
  let at = 0;
  let end = left;
  for (const { text, x, width } of line) {
    const gap = (x - end) / column;
    const wanted = Math.min(Math.round((x - left) / column), WIDEST);
    const least = isWide(set.at(-1)) && isWide(text.charAt(0)) ? WIDE_GAP : GAP;
    const blanks = set === '' ? wanted : gap < least ? 0 : Math.max(wanted - at, 1);
    set += ' '.repeat(Math.max(blanks, 0)) + text;
    at += Math.max(blanks, 0) + text.length;
    end = Math.max(end, x + width);
  }
  return set.trimEnd();
}
