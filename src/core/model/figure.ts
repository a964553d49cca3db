import type { MoveRange } from '../text/outside';
import type { Figure } from './analysis';

/**
 * A figure with all that figures may have, in one order. They are read in every stage, and reading is fast where all
 * objects are made alike. `binding`: what it reports, where that was found out later.
 */
export const figureOf = (given: Figure, binding: Pick<Figure, 'indicator' | 'scope'> = given): Figure => ({
  start: given.start,
  end: given.end,
  text: given.text,
  value: given.value,
  unit: given.unit,
  withUnit: given.withUnit,
  approximate: given.approximate,
  role: given.role,
  printed: given.printed,
  scale: given.scale,
  fraction: given.fraction,
  dates: given.dates,
  indicator: binding.indicator,
  scope: binding.scope,
});

/** The same digits, of which nobody can say what they are. */
export const unreadFigure = ({ start, end, text }: Figure): Figure =>
  figureOf({
    start,
    end,
    text,
    value: null,
    unit: undefined,
    withUnit: { start, end },
    approximate: false,
    role: 'unread',
    printed: undefined,
    scale: undefined,
    fraction: undefined,
    dates: undefined,
  } as Figure);

/** Figures of an earlier version at the places that they have now. */
export const movedFigures = (figures: readonly Figure[], move: MoveRange): readonly Figure[] =>
  figures.map((figure) => {
    const { start, end } = move(figure);
    return figureOf({ ...figure, start, end, withUnit: move(figure.withUnit) });
  });
