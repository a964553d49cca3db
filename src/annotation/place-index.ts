import { groupedBy } from '../core/text/grouped-by';
import type { QuoteContext } from './place';

/** The places of some words, and those of them that have some text around them, found without a look at every place. */
export interface PlaceIndex {
  /** In document order. */
  readonly all: readonly QuoteContext[];
  /** Those whose compared text before them ends with these characters. */
  readonly before: (compared: string) => readonly QuoteContext[];
  /** Those whose compared text behind them begins with these characters. */
  readonly behind: (compared: string) => readonly QuoteContext[];
  /** Those with these words and masked cells just before them. */
  readonly named: (cells: string) => readonly QuoteContext[];
}

/** Where a text is marked nearly everywhere, every mark must find its place among as many: each is looked up, none is compared with all. */
export const placeIndex = (all: readonly QuoteContext[]): PlaceIndex => ({
  all,
  before: byPiece(all, ({ before }, length) => before.slice(-length)),
  behind: byPiece(all, ({ behind }, length) => behind.slice(0, length)),
  named: byPiece(all, ({ cellsBefore }, length) => cellsBefore().slice(-length)),
});

/** By a piece of as many characters as are asked for; grouped once for each length, of which there are few. */
function byPiece(
  all: readonly QuoteContext[],
  pieceOf: (place: QuoteContext, length: number) => string,
): (piece: string) => readonly QuoteContext[] {
  const byLength = new Map<number, ReadonlyMap<string, readonly QuoteContext[]>>();
  return (piece) => {
    if (piece === '') return all;
    let groups = byLength.get(piece.length);
    if (groups === undefined) {
      groups = groupedBy(all, (place) => pieceOf(place, piece.length));
      byLength.set(piece.length, groups);
    }
    return groups.get(piece) ?? [];
  };
}
