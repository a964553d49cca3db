import type { Figure } from '../../model/analysis';
import type { Range } from '../../text/range';

/** The figure that somebody meant by a range: a quantity that it touches, the first one; undefined where there is none. */
export function figureAt(figures: readonly Figure[], { start, end }: Range): Figure | undefined {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.withUnit.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let meant: Figure | undefined;
  for (let i = low; i < figures.length; i++) {
    const figure = figures[i];
    if (figure === undefined || figure.start >= end) break;
    if (figure.value === null) continue;
    if (figure.role === 'statistic') return figure;
    meant ??= figure;
  }
  return meant;
}
