import type { Cell, Figure } from './analysis';

/** The numbers that stand in table cells, as figures of the document. An ambiguous run is one figure. */
export function cellFigures(cells: Iterable<Cell>): Figure[] {
  const figures: Figure[] = [];
  let end = -1;
  for (const cell of cells) {
    if ((cell.state !== 'number' && cell.state !== 'ambiguous') || cell.start < end) continue;
    end = cell.end;
    figures.push({
      text: cell.text,
      start: cell.start,
      end: cell.end,
      withUnit: { start: cell.start, end: cell.end },
      value: cell.value,
      approximate: false,
      role: 'statistic',
      ...(cell.unit === undefined ? {} : { unit: cell.unit }),
      ...(cell.state === 'number' ? { indicator: cell.id } : {}),
    });
  }
  return figures;
}
