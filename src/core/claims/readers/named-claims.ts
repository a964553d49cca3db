import type { Cell, Figure, Term } from '../../model/analysis';
import type { Bound } from '../../model/bound';
import { newTerm } from '../../model/term';
import type { TermRole } from '../../model/term-role';
import type { RelationDraft } from '../../relations/draft';
import type { NamedFigures } from '../../sentences/naming/named-figures';
import { cellTerm, statedBy } from '../evidence/cells';

/** No report states one thing in more places; a figure is compared with so many others at most. */
const MOST_PLACES = 12;

/**
 * A figure of which somebody said what it stands for agrees with the table, and where no table states that, with the other figures
 * that stand for it (the first dozen).
 */
export function namedClaims(
  names: NamedFigures | undefined,
  bindings: ReadonlyMap<Figure, Bound>,
  cells: ReadonlyMap<string, Cell>,
): readonly RelationDraft[] {
  if (names === undefined) return [];
  const alike = byIndicator(bindings);
  return [...names].flatMap(([figure, indicator]) => {
    if (indicator === null) return [];
    const stated = statedBy([indicator], cells);
    if (stated !== null)
      return [
        same(
          figure,
          stated.cells.map((cell) => cellTerm(cell, 'stated')),
        ),
      ];
    return (alike.get(indicator) ?? [])
      .filter((other) => other !== figure && (!names.has(other) || other.start < figure.start))
      .map((other) => same(figure, [{ ...termOf(other, 'stated'), indicator }]));
  });
}

/** What stands for the whole of an indicator, the first places of each. */
function byIndicator(bindings: ReadonlyMap<Figure, Bound>): ReadonlyMap<string, readonly Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const [figure, { indicator, scope }] of bindings) {
    if (indicator === undefined || scope !== undefined) continue;
    const places = found.get(indicator);
    if (places === undefined) found.set(indicator, [figure]);
    else if (places.length < MOST_PLACES) places.push(figure);
  }
  return found;
}

const same = (figure: Figure, stated: readonly Term[]): RelationDraft => ({
  kind: 'same',
  source: 'named-figure',
  severity: 'warning',
  terms: [termOf(figure, 'said'), ...stated],
});

const termOf = ({ withUnit, value, text }: Figure, role: TermRole): Term => newTerm(role, withUnit, value, text);
