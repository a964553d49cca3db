import type { Range } from '../text/range';
import type { Group } from './group';
import type { Piece } from './pieces/piece';

/** Gives a row with fewer values than columns its columns, or null. */
export type Placing = (group: Group) => readonly Piece[] | null;

const never: Placing = () => null;

/**
 * For tables set in columns by spaces: blanks leave no trace but their place. Learns where the columns stand, and gives the rows with fewer values their columns; null where that is not certain.
 */
export function placeByColumn(text: string, groups: readonly Group[], columns: number): Placing {
  if (columns < 2) return never;
  let learned: Placing | null = null;
  return (group) => {
    if (!isOneLine(group) || group.values.length >= columns) return null;
    learned ??= learn(text, groups, columns);
    return learned(group);
  };
}

/** Where a value stands on its line: columns may be set flush left, flush right or centred. */
type Edge = (text: string, piece: Piece) => number;

/** Text extracted from a page gives a Chinese character the same one column as a space, or two, as a terminal shows it. */
const EDGES: readonly Edge[] = [charactersBefore, columnsBefore].flatMap((before): Edge[] => [
  (text, piece) => before(text, piece) + (piece.end - piece.start) / 2,
  before,
  (text, piece) => before(text, piece) + (piece.end - piece.start),
]);

/** Columns by one edge: where each stands, how near two of them come, how far their values stray. */
interface Setting {
  readonly edge: Edge;
  readonly places: readonly number[];
  readonly gap: number;
  readonly spread: number;
}

/** Settings in which values stray by so little more than in the best are as likely. */
const AS_GOOD = 0.5;

/**
 * The edges by which all values together stand in exactly as many columns as the table has. Rows with blanks are enough:
 * every column is filled in some row. Where a row is set otherwise than the rest, the rows without blanks tell. Edges that
 * are as good as one another must give a row the same columns.
 */
function learn(text: string, groups: readonly Group[], columns: number): Placing {
  const lines = groups.filter((group) => isOneLine(group) && group.values.length > 1 && group.values.length <= columns);
  const full = lines.filter((group) => group.values.length === columns);
  for (const known of full.length > 1 ? [lines, full] : [lines]) {
    const settings = EDGES.map((edge) => settingOf(text, known, edge)).filter(
      (one) => one.places.length === columns && one.gap >= 3 && full.every((group) => isInOrder(text, group, one)),
    );
    const best = Math.min(...settings.map(({ spread }) => spread));
    const good = settings.filter(({ spread }) => spread <= best + AS_GOOD);
    if (good.length > 0) return (group) => agreed(good.map((one) => put(text, group, one)));
  }
  return never;
}

const isInOrder = (text: string, group: Group, setting: Setting): boolean =>
  put(text, group, setting)?.every((piece, i) => piece === group.values[i]) === true;

/** What all settings say; null where two differ, or none fits. */
function agreed(placed: readonly (readonly Piece[] | null)[]): readonly Piece[] | null {
  const [first, ...others] = placed.filter((one) => one !== null);
  if (first === undefined || others.some((one) => one.some((piece, i) => piece.kind !== first[i]?.kind))) return null;
  return first;
}

function settingOf(text: string, lines: readonly Group[], edge: Edge): Setting {
  const found = clusters(text, lines, edge);
  const places = found.map(({ sum, count }) => sum / count);
  const gap = Math.min(...places.slice(1).map((place, i) => place - (places[i] ?? 0)));
  const spread = Math.max(0, ...found.map(({ first, last }) => last - first));
  return { edge, places, gap, spread };
}

/** Values that stand one below the other. */
interface Cluster {
  sum: number;
  count: number;
  readonly first: number;
  last: number;
}

/** All values, those less than three columns of text apart taken together (a line may be shifted a little). */
function clusters(text: string, lines: readonly Group[], edge: Edge): Cluster[] {
  const places = lines.flatMap((group) => group.values.map((piece) => edge(text, piece))).sort((a, b) => a - b);
  const found: Cluster[] = [];
  for (const place of places) {
    const cluster = found.at(-1);
    if (cluster !== undefined && place - cluster.last < 3) {
      cluster.sum += place;
      cluster.count++;
      cluster.last = place;
    } else found.push({ sum: place, count: 1, first: place, last: place });
  }
  return found;
}

const isOneLine = (group: Group): boolean =>
  group.cells.length === 0 && group.values.every((piece) => piece.line === group.values[0]?.line);

function put(text: string, group: Group, { edge, places, gap }: Setting): readonly Piece[] | null {
  const placed: (Piece | undefined)[] = places.map(() => undefined);
  for (const piece of group.values) {
    const at = edge(text, piece);
    const column = nearest(places, at);
    if (Math.abs((places[column] ?? 0) - at) >= gap / 2 || placed[column] !== undefined) return null;
    placed[column] = piece;
  }
  const { end } = group;
  return placed.map((piece) => piece ?? { kind: 'blank', start: end, end, line: group.values[0]?.line ?? 0, row: -1 });
}

function nearest(centres: readonly number[], to: number): number {
  let best = 0;
  centres.forEach((centre, i) => {
    if (Math.abs(centre - to) < Math.abs((centres[best] ?? 0) - to)) best = i;
  });
  return best;
}

/** How many characters stand before a place on its line. */
export function charactersBefore(text: string, piece: Range): number {
  return piece.start - lineStart(text, piece.start);
}

/** How many columns they take where a Chinese character takes two. */
export function columnsBefore(text: string, piece: Range): number {
  let columns = 0;
  for (let i = lineStart(text, piece.start); i < piece.start; i++) columns += isWide(text.charCodeAt(i)) ? 2 : 1;
  return columns;
}

/** Chinese characters, their punctuation, full-width letters and digits; circled numbers are one column. */
const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff01 && code <= 0xff60);

const LONGEST_LINE = 1000;

/** Where the line of a place begins, or as much of it as is looked at. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  const before = text.slice(from, at);
  return from + Math.max(...['\n', '\r', '\f'].map((feed) => before.lastIndexOf(feed))) + 1;
}
