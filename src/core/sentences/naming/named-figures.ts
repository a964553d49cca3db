import { BINDINGS } from '../../forms/bindings';
import { readingsOf } from '../../forms/readings';
import type { Figure } from '../../model/analysis';
import type { Bound } from '../../model/bound';
import type { Correction } from '../../model/correction';
import type { Measurement } from '../meaning/measurement';
import { figureAt } from './figures-at';

/** What people say that figures stand for: an indicator, or null for none. */
export type NamedFigures = ReadonlyMap<Figure, string | null>;

/** The corrections that name a figure of the running text, and that figure. Of two for one figure the later speaks. */
export function namedFigures(
  figures: readonly Figure[],
  corrections: readonly Correction[],
): ReadonlyMap<Correction, Figure> {
  const found = new Map<Correction, Figure>();
  for (const correction of corrections) {
    const figure = correction.kind === 'figure-is' ? figureAt(figures, correction) : undefined;
    if (figure !== undefined) found.set(correction, figure);
  }
  return found;
}

export function namesOf(found: ReadonlyMap<Correction, Figure>): NamedFigures {
  const names = new Map<Figure, string | null>();
  for (const [correction, figure] of found) {
    if (correction.kind === 'figure-is') names.set(figure, correction.indicator);
  }
  return names;
}

/** Counts as people say that they are to be read: as numbers of the year, in the form's own words, or as nothing of the form's. */
export function withNames(
  counts: readonly Measurement[],
  names: NamedFigures | undefined,
  form: string,
): readonly Measurement[] {
  if (names === undefined || names.size === 0) return counts;
  return counts.map((count) => {
    const indicator = names.get(count.figure);
    if (indicator === undefined) return count;
    if (indicator === null) return { ...count, concept: null, statutory: false };
    const concept = conceptOf(indicator, form);
    return { ...count, concept, statutory: concept !== null, scope: 'year', isAside: false };
  });
}

/** What figures report, with what people say of some. */
export function withNamedBindings(
  bindings: ReadonlyMap<Figure, Bound>,
  names: NamedFigures | undefined,
): ReadonlyMap<Figure, Bound> {
  if (names === undefined || names.size === 0) return bindings;
  const all = new Map(bindings);
  for (const [figure, indicator] of names) all.set(figure, indicator === null ? {} : { indicator });
  return all;
}

/** The concept of the sentences that means just this indicator. */
function conceptOf(indicator: string, form: string): string | null {
  for (const concept of Object.keys(BINDINGS)) {
    const [meant] = readingsOf(concept, form);
    if (meant?.length === 1 && meant[0] === indicator) return concept;
  }
  return null;
}
