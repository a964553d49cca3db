import type { Cell, Figure, Table } from '../model/analysis';
import { figureOf } from '../model/figure';
import { madeOnce } from '../text/made-once';

/** The numbers that stand in table cells, as figures of the document. An ambiguous run is one figure. */
export function cellFigures(tables: readonly Table[]): Figure[] {
  const figures: Figure[] = [];
  for (const { cells } of tables) for (const figure of figuresOfCells(cells)) figures.push(figure);
  return figures;
}

/** Of the cells of a table: made once, for the cells of an edited report may be the very same. */
const figuresOfCells = madeOnce((cells: ReadonlyMap<string, Cell>): readonly Figure[] => {
  const figures: Figure[] = [];
  let end = -1;
  for (const cell of cells.values()) {
    if ((cell.state !== 'number' && cell.state !== 'ambiguous') || cell.start < end) continue;
    end = cell.end;
    const { start, text, value, unit } = cell;
    const indicator = cell.state === 'number' ? cell.id : undefined;
    const withUnit = { start, end };
    figures.push(
      figureOf({ start, end, text, value, unit, withUnit, approximate: false, role: 'statistic', indicator }),
    );
  }
  return figures;
});
