import type { Range } from '../../text/range';
import { type Drawing, isRule, isWall, WIDTHS, type Widths, widthOf } from './signs';

/** What stands between two walls of a line: its columns on the page, its place in the text. */
export interface Stretch extends Range {
  readonly left: number;
  readonly right: number;
  readonly isRule: boolean;
}

export type DrawnLine = readonly Stretch[];

/** No form has more columns. */
const MOST_WALLS = 200;
/** Beyond every column. */
const EDGE = 1_000_000;

interface Wall {
  readonly at: number;
  readonly column: number;
}

/**
 * The stretches of every line of a drawn table, in columns that are the same from line to line: as wide as each character was
 * counted by whoever drew the table. Null if no way of counting brings the walls under one another.
 */
export function layoutOf(text: string, lines: readonly Range[], drawing: Drawing): readonly DrawnLine[] | null {
  const words = lines.map(({ start, end }) => text.slice(start, end).trimEnd());
  for (const widths of WIDTHS) {
    const walls = words.map((line) => wallsOf(line, drawing, widths));
    if (walls.some((own) => own.length > MOST_WALLS)) return null;
    if (!areAligned(words, walls, drawing)) continue;
    const closed = words.every((line) => isWall(line, line.length - line.trimStart().length, drawing));
    return words.map((line, i) => stretchesOf(line, lines[i]?.start ?? 0, walls[i] ?? [], drawing, closed));
  }
  return null;
}

function wallsOf(line: string, drawing: Drawing, widths: Widths): Wall[] {
  const walls: Wall[] = [];
  let column = 0;
  for (let at = 0; at < line.length; at++) {
    if (isWall(line, at, drawing)) walls.push({ at, column });
    column += widthOf(line.charAt(at), drawing, widths);
  }
  return walls;
}

/** Every wall between cells goes on to a rule. */
function areAligned(lines: readonly string[], walls: readonly (readonly Wall[])[], drawing: Drawing): boolean {
  const ruled = new Set<number>();
  const hasRule = (line: string, own: readonly Wall[]): boolean =>
    own.some(({ at }, i) => isRule(line.slice(at + 1, own[i + 1]?.at ?? line.length), drawing));
  for (const [i, own] of walls.entries()) {
    if (hasRule(lines[i] ?? '', own)) for (const { column } of own) ruled.add(column);
  }
  return ruled.size > 0 && walls.every((own) => own.every(({ column }) => ruled.has(column)));
}

/** `closed`: every line begins with a wall; else what stands before the first and behind the last is a cell too. */
function stretchesOf(
  line: string,
  start: number,
  walls: readonly Wall[],
  drawing: Drawing,
  closed: boolean,
): DrawnLine {
  const all = closed ? walls : [{ at: -1, column: -1 }, ...walls, { at: line.length, column: EDGE }];
  return all.slice(0, -1).map(({ at, column }, i) => {
    const next = all[i + 1] ?? { at: line.length, column: EDGE };
    const between = line.slice(at + 1, next.at);
    return {
      left: column,
      right: next.column,
      isRule: isRule(closed ? between : between.trim(), drawing),
      start: start + at + 1,
      end: start + next.at,
    };
  });
}
