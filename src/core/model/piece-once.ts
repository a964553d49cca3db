import { type MoveRange, moveBy } from '../text/outside';
import type { Kept } from './kept';

/** A stretch of a text, and its words with all that is read of it. */
export interface KeptPiece {
  readonly start: number;
  /** Of two pieces with the same words the same is read, wherever they stand. */
  readonly words: string;
}

/**
 * What `make` reads of a piece: once, for as long as a piece of these words is there. Where that stands elsewhere now, what was read
 * is handed to `moved` with where its places are.
 */
export function pieceOnce<T>(
  kept: Kept,
  maker: object,
  { start, words }: KeptPiece,
  make: () => T,
  moved: (made: T, move: MoveRange) => T,
): T {
  const known = kept.once(maker, words, () => ({ start, made: make() }));
  return known.start === start ? known.made : moved(known.made, moveBy(start - known.start));
}
