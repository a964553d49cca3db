import type { Coverage, Figure, Relation } from './analysis';
import type { Verdict } from './schema';

/**
 * How much of a document was read: a figure is related if it is a term of a relation that was judged (holds, violated or
 * allowed), classified if its role is known, else unread. `figures` in document order.
 */
export function coverageOf(figures: readonly Figure[], relations: readonly Relation[]): Coverage {
  const verdicts: Record<Verdict, number> = { holds: 0, violated: 0, allowed: 0, undecidable: 0 };
  /** By place, up to the last figure: whether a term of a judged relation begins there. */
  const begins = new Uint8Array(1 + (figures.at(-1)?.start ?? 0));
  for (const { verdict, terms } of relations) {
    verdicts[verdict]++;
    if (verdict !== 'undecidable') for (const term of terms) if (term.end > term.start) begins[term.start] = 1;
  }
  let related = 0;
  let unread = 0;
  for (const figure of figures) {
    if (begins[figure.start] === 1 || begins[figure.withUnit.start] === 1) related++;
    else if (figure.role === 'unread') unread++;
  }
  return {
    figures: figures.length,
    related,
    classified: figures.length - related - unread,
    unread,
    relations: verdicts,
  };
}
