import type { PlacedText } from './lay-out';
import { areBelowEachOther, FEWEST_IN_ROW, type NumberLine } from './number-zones';

/** Lines of one cell follow each other at the usual distance at which letters stand below each other, give or take so much of it. */
const PITCH = 1.08;
/** A number leaves no room for its next digit if it is as wide as the widest of its column, to so many heights. */
const ROOM = 0.3;
/** No number is broken over more lines. */
const MOST_LINES = 8;
/** A column that its neighbours leave more room than this, in heights, and its own width breaks no number. */
const NARROW = 1.6;

/** Ordinals of labels, from that of a group to that of a row in it. */
const ORDINALS = [/^[一二三四五六七八九十]{1,3}、/, /^[（(][一二三四五六七八九十]{1,3}[）)]/, /^\d{1,2}[.．、]\D/];

/** What becomes of a piece: nothing, if it is now a part of another. */
export type MovedPieces = ReadonlyMap<PlacedText, PlacedText | null>;

/** The numbers of a table that were broken over lines, whole, and what becomes of their parts. `usual` is the distance of its lines. */
export function joinedNumbers(zone: readonly NumberLine[], usual: number): MovedPieces {
  const pitch = usual * PITCH;
  const moved = new Map<PlacedText, PlacedText | null>();
  const columns = Math.max(...zone.map(({ numbers }) => numbers.length));
  const rows = zone.filter(({ numbers }) => numbers.length >= Math.max(FEWEST_IN_ROW, columns * 0.6));
  const near = rows.flatMap((row, i) =>
    i > 0 && (rows[i - 1] as NumberLine).y - row.y <= pitch ? [[rows[i - 1] as NumberLine, row] as const] : [],
  );
  if (near.some(([upper, lower]) => areRows(upper, lower, zone))) return moved;
  for (const line of zone) {
    for (const first of line.numbers) {
      if (moved.has(first)) continue;
      const chain = chainFrom(first, zone, pitch);
      const row = rowOf(chain, zone);
      if (row === null || chain.length > MOST_LINES || !isBroken(chain, zone)) continue;
      for (const part of chain) moved.set(part, null);
      const text = chain.map((part) => part.text).join('');
      moved.set(first, { ...first, text, y: row.y, width: (first.width / first.text.length) * text.length });
    }
  }
  return moved;
}

/** A number and those below it, each as near as the lines of one cell. */
function chainFrom(first: PlacedText, zone: readonly NumberLine[], pitch: number): PlacedText[] {
  const chain = [first];
  for (let last = first; chain.length <= MOST_LINES; ) {
    const below = zone
      .filter(({ y }) => y < last.y && last.y - y <= pitch)
      .flatMap(({ numbers }) => numbers.filter((number) => areBelowEachOther(number, last)));
    const next = below[0];
    if (below.length !== 1 || next === undefined || !/^[\d.]/.test(next.text)) break;
    chain.push(next);
    last = next;
  }
  return chain;
}

/** Two lines that are two rows: not each number of the shorter one can be the beginning or the end of one in the other. */
function areRows(upper: NumberLine, lower: NumberLine, zone: readonly NumberLine[]): boolean {
  const shorter = upper.numbers.length < lower.numbers.length ? upper : lower;
  if (upper.numbers.length === lower.numbers.length && middleLine(upper.y, lower.y, zone) === undefined) return true;
  const pairs = upper.numbers.flatMap((above) =>
    lower.numbers.filter((below) => areBelowEachOther(above, below)).map((below) => [above, below] as const),
  );
  return !shorter.numbers.every((number) => pairs.some((pair) => pair.includes(number) && isBroken(pair, zone)));
}

/** Each part but the last leaves no room for another digit: no number of its column is wider, and other columns are near. */
function isBroken(chain: readonly PlacedText[], zone: readonly NumberLine[]): boolean {
  const first = chain[0] as PlacedText;
  const numbers = zone.flatMap((line) => line.numbers);
  const column = numbers.filter((number) => areBelowEachOther(number, first));
  const widest = Math.max(...column.map(({ width }) => width));
  const [left, right] = [Math.min(...column.map(({ x }) => x)), Math.max(...column.map(({ x, width }) => x + width))];
  const room = NARROW * first.height + widest;
  const near = numbers.some(({ x, width }) => {
    const gap = Math.max(x - right, left - x - width);
    return gap > 0 && gap < room;
  });
  return near && chain.slice(0, -1).every(({ width, height }) => width >= widest - ROOM * height);
}

/**
 * The line of the numbers of their row that are not broken: that between two parts, in the middle of the row, or the one beside
 * the parts with most numbers. Null if the lines of the parts have equally many, or begin labels of two rows: then they may be rows.
 */
function rowOf(chain: readonly PlacedText[], zone: readonly NumberLine[]): NumberLine | null {
  const [top, bottom] = [(chain[0] as PlacedText).y, (chain.at(-1) as PlacedText).y];
  const levels = zone.flatMap(({ y, pieces }) => (y <= top && y >= bottom ? levelsOf(pieces) : []));
  if (levels.some((level, i) => i > 0 && level <= (levels[i - 1] as number))) return null;
  const between = chain.length === 2 ? middleLine(top, bottom, zone) : undefined;
  if (between !== undefined) return between;
  const beside = zone.filter(({ y }) => y <= top && y >= bottom);
  const counts = beside.map(({ numbers }) => numbers.length);
  const most = Math.max(...counts);
  if (most < FEWEST_IN_ROW || counts.filter((count) => count === most).length > 1) return null;
  return beside[counts.indexOf(most)] ?? null;
}

/** The levels of the ordinals on a line. */
const levelsOf = (pieces: readonly PlacedText[]): number[] =>
  pieces.map(({ text }) => ORDINALS.findIndex((ordinal) => ordinal.test(text))).filter((level) => level >= 0);

/** A line with numbers in the middle between two places. */
const middleLine = (top: number, bottom: number, zone: readonly NumberLine[]): NumberLine | undefined =>
  zone.find(({ y, numbers }) => numbers.length > 0 && Math.abs(y - (top + bottom) / 2) < (top - bottom) / 4);
