import type { Figure, Relation } from '../core/model/analysis';
import { partitionPoint } from '../core/text/partition-point';

/**
 * For each figure, by its place in `figures`, the ids of the relations that have a term on it.
 * `figures` are in document order and disjoint, so every term is found by bisection.
 */
export function relationsByFigure(
  figures: readonly Figure[],
  relations: readonly Relation[],
): readonly (readonly string[])[] {
  const ids: string[][] = figures.map(() => []);
  for (const relation of relations) {
    for (const term of relation.terms) {
      for (let i = firstEndingAfter(figures, term.start); i < figures.length; i++) {
        const figure = figures[i];
        if (!figure || figure.start >= term.end) break;
        const entered = ids[i];
        if (entered && entered.at(-1) !== relation.id) entered.push(relation.id);
      }
    }
  }
  return ids;
}

const firstEndingAfter = (figures: readonly Figure[], offset: number): number =>
  partitionPoint(figures.length, (i) => (figures[i]?.end ?? 0) <= offset);
