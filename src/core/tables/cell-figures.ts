import type { Cell, Figure, Table } from '../model/analysis';
import { figureOf } from '../model/figure';

/** The numbers that stand in table cells, as figures of the document. An ambiguous run is one figure. */
export function cellFigures(tables: readonly Table[]): Figure[] {
  const figures: Figure[] = [];
  for (const table of tables) addFigures(table.cells.values(), figures);
  return figures;
}

function addFigures(cells: Iterable<Cell>, figures: Figure[]): void {
  let end = -1;
  for (const cell of cells) {
    if ((cell.state !== 'number' && cell.state !== 'ambiguous') || cell.start < end) continue;
    end = cell.end;
    const { start, text, value, unit } = cell;
    const indicator = cell.state === 'number' ? cell.id : undefined;
    const withUnit = { start, end };
    figures.push(
      figureOf({ start, end, text, value, unit, withUnit, approximate: false, role: 'statistic', indicator }),
    );
  }
}
