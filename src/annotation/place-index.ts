import type { Place } from './place';

/** The places of some words, and those of them that have some text around them, found without a look at every place. */
export interface PlaceIndex {
  /** In document order. */
  readonly all: readonly Place[];
  /** Those whose compared text before them ends with these characters. */
  readonly before: (compared: string) => readonly Place[];
  /** Those whose compared text behind them begins with these characters. */
  readonly behind: (compared: string) => readonly Place[];
  /** Those with these words and masked cells just before them. */
  readonly named: (cells: string) => readonly Place[];
}

/** Where a text is marked nearly everywhere, every mark must find its place among as many: each is looked up, none is compared with all. */
export const indexOf = (all: readonly Place[]): PlaceIndex => ({
  all,
  before: grouped(all, ({ before }, length) => before.slice(-length)),
  behind: grouped(all, ({ behind }, length) => behind.slice(0, length)),
  named: grouped(all, ({ cellsBefore }, length) => cellsBefore().slice(-length)),
});

/** By a piece of as many characters as are asked for; grouped once a length, of which there are few. */
function grouped(
  all: readonly Place[],
  pieceOf: (place: Place, length: number) => string,
): (piece: string) => readonly Place[] {
  const byLength = new Map<number, ReadonlyMap<string, readonly Place[]>>();
  return (piece) => {
    if (piece === '') return all;
    let groups = byLength.get(piece.length);
    if (groups === undefined) {
      groups = groupsOf(all, (place) => pieceOf(place, piece.length));
      byLength.set(piece.length, groups);
    }
    return groups.get(piece) ?? [];
  };
}

function groupsOf(all: readonly Place[], keyOf: (place: Place) => string): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of all) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}
