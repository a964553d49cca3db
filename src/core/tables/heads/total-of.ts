import type { Piece } from '../pieces/piece';
import type { SumOf } from './printed-columns';

const TOTAL = 'total';
const COUNT = /^\d{1,12}$/;

/** Tells of the values of a row whether their total is the sum of the rest; null of a row that is not all counts, or of zeros. */
export const totalOf =
  (folded: string): SumOf =>
  (values, columns) => {
    const at = columns.findIndex(({ id }) => id === TOTAL);
    const counts = values.map((piece) => countOf(folded, piece));
    const total = counts[at];
    if (total === undefined || counts.some(Number.isNaN)) return null;
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? null : total * 2 === all;
  };

/** Not a number where there is none. */
function countOf(folded: string, { kind, start, end }: Piece): number {
  if (kind === 'blank' || kind === 'nil') return 0;
  const printed = folded.slice(start, end);
  return kind === 'number' && COUNT.test(printed) ? Number(printed) : Number.NaN;
}
