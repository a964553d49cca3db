import type { Cell, Figure, Term, TermRole } from '../../report/analysis';
import { newTerm } from '../../report/term';
import type { RelationDraft } from '../draft';
import { cellTerm, statedBy } from '../sentences/cells';
import type { Bound, NamedFigures } from './named-figures';

/**
 * A figure of which somebody said what it stands for agrees with the table, and where no table states that, with the other figures
 * that stand for it.
 */
export function namedClaims(
  names: NamedFigures | undefined,
  bindings: ReadonlyMap<Figure, Bound>,
  cells: ReadonlyMap<string, Cell>,
): readonly RelationDraft[] {
  if (names === undefined) return [];
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
    const others = [...bindings].filter(
      ([other, bound]) => other !== figure && bound.indicator === indicator && bound.scope === undefined,
    );
    return others
      .filter(([other]) => !names.has(other) || other.start < figure.start)
      .map(([other]) => same(figure, [{ ...termOf(other, 'stated'), indicator }]));
  });
}

const same = (figure: Figure, stated: readonly Term[]): RelationDraft => ({
  kind: 'same',
  source: 'named-figure',
  severity: 'warning',
  terms: [termOf(figure, 'said'), ...stated],
});

const termOf = ({ withUnit, value, text }: Figure, role: TermRole): Term => newTerm(role, withUnit, value, text);
