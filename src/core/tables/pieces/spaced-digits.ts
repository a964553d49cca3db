import type { Piece } from './piece';

/** A blank behind every digit, always the same one. */
const SPACED = /^\d(?:([ \u00a0\u2002\u2003\u2009\u202f\u3000])\d(?:\1\d)*)$/;
const MANY_DIGITS = /^\d{2,}$/;
/** Nothing is seen of these, however they are folded. */
const UNSEEN = /[\u200b\ufeff]/g;
/** So many numbers show how a table is printed: two cells may each hold two values. */
const FEWEST = 3;

/**
 * Digits between blanks are one number where every number of the table is printed so (1 2 5), or where the blanks have no width.
 * Pieces are those of one table; all others stay as they are.
 */
export function withSpacedDigits(text: string, pieces: readonly Piece[]): Piece[] {
  const printed = ({ start, end }: Piece): string => text.slice(start, end).replace(UNSEEN, '');
  const spaced = new Set(pieces.filter((piece) => piece.kind === 'parted' && SPACED.test(printed(piece))));
  const isStyle =
    spaced.size >= FEWEST && !pieces.some((one) => one.kind === 'number' && MANY_DIGITS.test(printed(one)));
  return pieces.map((piece) => {
    const isOne = piece.kind === 'parted' && (/^\d+$/.test(printed(piece)) || (isStyle && spaced.has(piece)));
    return isOne ? { ...piece, kind: 'number' } : piece;
  });
}
