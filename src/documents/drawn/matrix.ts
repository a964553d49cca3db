/** `[a, b, c, d, e, f]`: x' = ax + cy + e, y' = bx + dy + f, as PDF and OFD write it. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` does first and `outer` to its result. */
export const multiplyMatrices = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = (matrix: Matrix, x: number, y: number): Point => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
});

/** A matrix of six finite numbers, however they are held; null for anything else. */
export function matrixOf(values: ArrayLike<number> | null | undefined): Matrix | null {
  if (values == null || values.length < 6) return null;
  const six = Array.from({ length: 6 }, (_, i) => Number(values[i]));
  return six.every(Number.isFinite) ? (six as unknown as Matrix) : null;
}
