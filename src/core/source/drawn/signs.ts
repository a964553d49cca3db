/** How a table is drawn: with the signs of U+2500–257F (│ ─ ┼ ║ ═), or with | - = + of the keyboard. */
export type Drawing = 'box' | 'grid';

const BOX = /[\u2500-\u257f]/;
const BOX_LINES = '─━┄┅┈┉╌╍═╴╶╸╺╼╾';
const GRID_RULE = /^[\s|+\-=:]+$/;
const GRID_JOINT = /[-=:]\+|\+[-=:]/;

/** Whether a line is all rule of a table of keyboard signs: +-----+---+, ---+---. */
export const isGridRule = (line: string): boolean => GRID_RULE.test(line) && GRID_JOINT.test(line);

/** How a line is drawn, or null for one without any border. */
export function drawingOf(line: string): Drawing | null {
  if (BOX.test(line)) return 'box';
  return line.includes('|') || isGridRule(line) ? 'grid' : null;
}

/** Whether the character at a place of a line parts two cells, or two rules. */
export function isWall(line: string, at: number, drawing: Drawing): boolean {
  const sign = line.charAt(at);
  if (drawing === 'box') return BOX.test(sign) && !BOX_LINES.includes(sign);
  return sign === '|' || (sign === '+' && GRID_JOINT.test(line.slice(Math.max(0, at - 1), at + 2)));
}

/** Whether what stands between two walls is a rule. */
export const isRule = (between: string, drawing: Drawing): boolean =>
  drawing === 'box' ? /^[─━┄┅┈┉╌╍═╴╶╸╺╼╾]+$/.test(between) : /^:?[-=]{2,}:?$/.test(between);

/** How many columns a tool has counted for the characters of each kind. */
export interface Widths {
  readonly wide: number;
  readonly rule: number;
  readonly wall: number;
  /** Quotation marks, dashes, ellipses, circled numbers: wide only in some fonts. */
  readonly ambiguous: number;
}

/** The usual ones first: a terminal, one that draws all it can wide, rules of wide signs, and none that knows of wide ones. */
export const WIDTHS: readonly Widths[] = [2, 1].flatMap((wide) =>
  [1, 2].flatMap((wall) => [1, 2].flatMap((rule) => [1, 2].map((ambiguous) => ({ wide, rule, wall, ambiguous })))),
);

const AMBIGUOUS = /[\u00b7\u00d7\u2010-\u2027\u2030-\u203b\u2103\u2160-\u217f\u2190-\u2193\u2460-\u24ff\u25a0-\u25ff]/;

export function widthOf(character: string, drawing: Drawing, widths: Widths): number {
  if (drawing === 'box' && BOX.test(character)) return BOX_LINES.includes(character) ? widths.rule : widths.wall;
  if (character.charCodeAt(0) >= 0x2e80) return widths.wide;
  return AMBIGUOUS.test(character) ? widths.ambiguous : 1;
}
