import type { Box, Fill } from './drawn-page';
import type { Point } from './matrix';

/** What is drawn besides text; filled by `paintPath`. */
export interface Shapes {
  readonly lines: Box[];
  readonly fills: Fill[];
}

/** A part of a path between two moves of the pen. */
export interface SubPath {
  readonly points: readonly Point[];
  /** No curve is in it. */
  readonly straight: boolean;
}

export interface Paint {
  /** Width of the pen in points; null if the path is not stroked. */
  readonly stroke: number | null;
  /** Null if it is not filled. */
  readonly fill: { readonly dark: boolean } | null;
}

/** A line is no thicker, in points; what is thicker is a surface. */
const THICKEST = 3.2;
/** A stroke that leaves its row or column by so many points is no line of a table. */
const SLANT = 0.7;
/** The frame around one cell, drawn as a rectangle with a hole; paths of many parts are drawings. */
const MOST_PARTS = 8;

/** Adds the lines and surfaces that a painted path leaves on the page. Curves and slanted lines leave none. */
export function paintPath(shapes: Shapes, parts: readonly SubPath[], { stroke, fill }: Paint): void {
  if (stroke !== null && stroke <= THICKEST) for (const { points } of parts) strokeLines(shapes.lines, points);
  if (fill === null) return;
  const surfaces = parts.flatMap((part) => fillPart(shapes.lines, part));
  if (surfaces.length > 1 && surfaces.length <= MOST_PARTS) frames(shapes.lines, surfaces);
  for (const surface of surfaces) shapes.fills.push({ ...surface, dark: fill.dark });
}

function strokeLines(lines: Box[], points: readonly Point[]): void {
  for (let i = 1; i < points.length; i++) {
    const line = boxOf([points[i - 1] as Point, points[i] as Point]);
    if (Math.min(line.right - line.left, line.bottom - line.top) <= SLANT) lines.push(centred(line));
  }
}

/** Thin parts become lines; what is left are the rectangles. */
function fillPart(lines: Box[], { points, straight }: SubPath): Box[] {
  if (points.length < 3) return [];
  const box = boxOf(points);
  if (Math.min(box.right - box.left, box.bottom - box.top) <= THICKEST) {
    lines.push(centred(box));
    return [];
  }
  return straight && points.every((point) => isCorner(point, box)) ? [box] : [];
}

/** Between a rectangle and the hole in it lie four lines. */
function frames(lines: Box[], surfaces: readonly Box[]): void {
  for (const outer of surfaces) {
    for (const inner of surfaces) {
      const margins = [
        inner.left - outer.left,
        inner.top - outer.top,
        outer.right - inner.right,
        outer.bottom - inner.bottom,
      ];
      if (inner === outer || margins.some((margin) => margin < 0 || margin > THICKEST)) continue;
      const middle = {
        left: (outer.left + inner.left) / 2,
        top: (outer.top + inner.top) / 2,
        right: (outer.right + inner.right) / 2,
        bottom: (outer.bottom + inner.bottom) / 2,
      };
      lines.push(...sidesOf(middle));
    }
  }
}

/** The four sides of a box, as lines. */
export const sidesOf = ({ left, top, right, bottom }: Box): Box[] => [
  { left, top, right, bottom: top },
  { left, top: bottom, right, bottom },
  { left, top, right: left, bottom },
  { left: right, top, right, bottom },
];

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** The middle line of a thin box. */
function centred({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  // A dot may belong to a dotted line of either direction.
  if (Math.max(right - left, bottom - top) <= 1.5) return { left, top, right, bottom };
  return right - left >= bottom - top ? { left, top: y, right, bottom: y } : { left: x, top, right: x, bottom };
}

const isCorner = ({ x, y }: Point, box: Box): boolean =>
  Math.min(Math.abs(x - box.left), Math.abs(x - box.right)) < SLANT &&
  Math.min(Math.abs(y - box.top), Math.abs(y - box.bottom)) < SLANT;
