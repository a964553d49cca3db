/** The running text of a document, read once for as long as nothing but the numbers of its tables is edited. */
import type { Cell, Figure, Section } from '../model/analysis';
import { keptSince } from '../model/kept';
import { type RunningText, readTelling } from '../sentences/read-telling';
import type { Telling } from '../sentences/telling';
import { type MoveRange, moveBetween, type Outside } from '../text/outside';
import type { Range } from '../text/range';
import { type Claimed, claimedOnce } from './claimed-once';
import type { Cells } from './evidence/cells';

/** What is asked, and what is known of an earlier version; without that it is read for the first time. */
export interface ToldDocument extends RunningText {
  readonly cells: Cells;
  /** The document around its tables. */
  readonly outside?: Outside;
}

/** The running text as it was read, perhaps in an earlier version: its places are those of that version. */
interface Made {
  /** The form, the year and the titles that it was read with. */
  readonly about: string;
  readonly telling: Telling;
  /** Those that it was read with, as many and in the same order as those of the document now. */
  readonly figures: readonly Figure[];
  readonly claimed: Claimed;
  readonly outside: Outside | undefined;
  /** By their id where its claims say that cells stand: where they stood, or for those that came later somewhere behind the text. */
  readonly places: Map<string, Range>;
}

export interface ToldOnce {
  readonly made: Made;
  /** The cells as they are now, at the places that the claims of `made` know. */
  readonly cells: Cells;
  /** Takes places of `made`, those of its cells too, to where they are now; null if all are where they were. */
  readonly move: MoveRange | null;
}

/** Reads the running text, or takes what was read of an earlier version that says the same beside the numbers of its tables. */
export function toldOnce(document: ToldDocument): ToldOnce {
  const { outside, kept = keptSince(undefined), names, form, year, sections } = document;
  const about = [form, year, ...titlesOf(sections)].join('\n');
  const make = (): Made => ({
    about,
    telling: readTelling(document),
    figures: document.figures,
    claimed: claimedOnce(),
    outside,
    places: new Map(document.cells),
  });
  // What people say of figures is said of those of one version.
  if (outside === undefined || (names !== undefined && names.size > 0)) return fresh(document, make());
  const made = kept.once(toldOnce, outside.content, make);
  if (made.about !== about) return fresh(document, make());
  if (made.outside === outside) return fresh(document, made);
  return moved(document, outside, made) ?? fresh(document, make());
}

const fresh = ({ cells }: ToldDocument, made: Made): ToldOnce => ({ made, cells, move: null });

const titlesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ title, children }) => [title, ...titlesOf(children)]);

/** Null where the places of the two versions do not answer to each other. */
function moved(document: ToldDocument, outside: Outside, made: Made): ToldOnce | null {
  const { figures, places, telling } = made;
  if (figures.length !== document.figures.length || made.outside === undefined) return null;
  const cells = new Map<string, Cell>();
  const now = new Map<number, Cell>();
  for (const [id, cell] of document.cells) {
    const place = places.get(id) ?? {
      start: telling.folded.length + 2 * places.size,
      end: telling.folded.length + 2 * places.size + 1,
    };
    places.set(id, place);
    const { start, end } = place;
    const other = now.get(keyOf(place));
    if (other !== undefined && (other.start !== cell.start || other.end !== cell.end)) return null;
    now.set(keyOf(place), cell);
    cells.set(id, { ...cell, start, end });
  }
  const move = moveBetween(made.outside, outside);
  return { made, cells, move: (range) => now.get(keyOf(range)) ?? move?.(range) ?? range };
}

/** No text is longer than this. */
const LONGEST = 2 ** 26;
const keyOf = ({ start, end }: Range): number => start * LONGEST + end;
