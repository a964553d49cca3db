import type { Figure } from '../../model/analysis';
import { partitionPoint } from '../../text/partition-point';
import type { Range } from '../../text/range';

/** The figure that somebody meant by a range: a quantity that it touches, the first one; undefined where there is none. */
export function figureAt(figures: readonly Figure[], { start, end }: Range): Figure | undefined {
  const first = partitionPoint(figures.length, (i) => (figures[i]?.withUnit.end ?? 0) <= start);
  let meant: Figure | undefined;
  for (let i = first; i < figures.length; i++) {
    const figure = figures[i];
    if (figure === undefined || figure.start >= end) break;
    if (figure.value === null) continue;
    if (figure.role === 'statistic') return figure;
    meant ??= figure;
  }
  return meant;
}
