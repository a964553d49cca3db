import { type MoveRange, moveBetween, type Outside } from '../text/outside';
import type { Kept } from './kept';

/** Makes what follows from a document without the numbers of its tables: once, for as long as nothing else is edited. */
export type OutsideOnce = <T>(maker: object, make: () => T, moved: (made: T, move: MoveRange) => T) => T;

/**
 * `make` must not ask what the numbers in the tables are, but may ask where these are. What was made of an earlier version is handed
 * to `moved` with where its places are now, if they are elsewhere; if one of them was inside of a table, all is made anew.
 */
export function outsideOnce(outside: Outside, kept: Kept): OutsideOnce {
  return (maker, make, moved) => {
    const last = kept.once(maker, outside.content, () => ({ made: make(), outside }));
    if (last.outside === outside) return last.made;
    let isLost = false;
    const move = moveBetween(last.outside, outside, () => {
      isLost = true;
    });
    const now = move === null ? last.made : moved(last.made, move);
    return isLost ? make() : now;
  };
}
