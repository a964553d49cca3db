import type { Group } from './group';
import type { Piece } from './pieces/piece';

/** What a number that is cut between two of its digits may begin with and go on with. */
const [BEGINS, GOES_ON] = [/^[1-9][\d,]*$/, /^\d+$/];

/** A text as it is printed, which keeps the widths of its characters, and folded. */
export interface Printed {
  readonly text: string;
  readonly folded: string;
}

/**
 * The numbers of a row that may go on in the row below it, where the end of a page has cut both from one row: the lower one is
 * filled only below numbers of the upper one, and not below all of them. Null where the lower row is one of its own. Where no columns
 * are seen any number may go on.
 */
export function cutNumbers(
  { text, folded }: Printed,
  upper: Group,
  lower: Group,
  columns: number,
): readonly Piece[] | null {
  const [first, second] = [numbersOf(upper), numbersOf(lower)];
  if (second.length === 0 || first.length < columns || lower.values.some(({ kind }) => kind === 'parted')) return null;
  const isAlone = columns === 1 && upper.cells.length > 0;
  if (second.length >= first.length && !isAlone) return null;
  if (!second.every((piece) => GOES_ON.test(textOf(folded, piece)))) return null;
  const begun = first.filter((piece) => BEGINS.test(textOf(folded, piece)));
  if (isColumnless(upper, columns)) return begun.length >= second.length ? begun : null;
  const isAbove =
    upper.cells.length > 0
      ? (above: Piece, below: Piece): boolean => placeIn(upper, above) === placeIn(lower, below)
      : (above: Piece, below: Piece): boolean => areBelowEachOther(text, above, below);
  if (upper.cells.length > 0 && upper.cells.length !== lower.cells.length) return null;
  const pairs = second.map((below) => begun.find((above) => isAbove(above, below)));
  if (pairs.every((above) => above !== undefined)) return pairs as Piece[];
  // Of a line that stands below no columns nobody can tell which numbers go on; a single number may be that of the page.
  return upper.cells.length === 0 && second.length > 1 ? begun : null;
}

/**
 * The numbers of the row `group` that may be parts of longer ones, because numbers of no row (`stray`) stand above or below them:
 * a narrow column broke them over lines, or a page ran through them; another page may have its
 * columns elsewhere. Of rows in cells, and of values that have a line each,
 * nothing is said.
 */
export function cutByStray({ text, folded }: Printed, group: Group, stray: Group, columns: number): readonly Piece[] {
  const parts = numbersOf(stray);
  if (parts.length === 0 || !parts.every((piece) => GOES_ON.test(textOf(folded, piece)))) return [];
  if (group.cells.length > 0 || stray.cells.length > 0 || isColumnless(group, columns)) return [];
  const isBelow = stray.start > group.start;
  const between = isBelow ? text.slice(group.end, stray.start) : text.slice(stray.end, group.start);
  const isOtherPage = between.includes('\f');
  const isOwn = group.tail === stray;
  if (!isOtherPage && (isOwn || (isFull(stray, columns) && isFull(group, columns)))) return [];
  return numbersOf(group).filter(
    (piece) =>
      (isBelow ? BEGINS : GOES_ON).test(textOf(folded, piece)) &&
      ((isOtherPage && !isOwn) || parts.some((part) => areBelowEachOther(text, piece, part, OFF))),
  );
}

/** A row of its own: a value for each column, all on one line. */
const isFull = ({ values }: Group, columns: number): boolean =>
  values.length >= columns && values.every(({ line }) => line === values[0]?.line);

/** Columns by which the parts of a number may stand off each other where narrow columns touch. */
const OFF = 2;

const numbersOf = ({ values }: Group): readonly Piece[] => values.filter(({ kind }) => kind === 'number');
const textOf = (folded: string, { start, end }: Piece): string => folded.slice(start, end);
const placeIn = ({ cells }: Group, piece: Piece): number => cells.indexOf(piece);

/** Each value on a line of its own. */
const isColumnless = ({ values, cells }: Group, columns: number): boolean =>
  columns > 1 && cells.length === 0 && values.every(({ line }, i) => i === 0 || line !== values[i - 1]?.line);

/** In a font of fixed width, whether or not a Chinese character is two columns wide in it, or so many columns `off`. */
function areBelowEachOther(text: string, above: Piece, below: Piece, off = 0): boolean {
  return [1, 2].some((wide) => {
    const [a, b] = [columnOf(text, above, wide), columnOf(text, below, wide)];
    return a < b + below.end - below.start + off && b < a + above.end - above.start + off;
  });
}

/** No line of a table is longer. */
const LONGEST_LINE = 400;

function columnOf(text: string, { start }: Piece, wide: number): number {
  let column = 0;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_LINE); at--) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
    column += code >= 0x1100 ? wide : 1;
  }
  return column;
}
