import type { Edit } from '../repair/fix';
import { inOrder } from '../repair/fix';
import type { Range } from '../text/range';
import { alignEdits, type CellTexts } from './align-table';
import { type BarTable, barCellOf, barTableAt, cellPlaceAt } from './bar-table';
import { isAligned } from './is-aligned';

/** A number for a place of a text: a cell, or a figure in it. */
export interface Filling extends Range {
  readonly newText: string;
}

/**
 * The edits that put numbers into places. Cells between bars are filled whole, and where their table is aligned it stays so;
 * others are filled by themselves. In document order.
 */
export function fillEdits(text: string, fillings: readonly Filling[]): readonly Edit[] {
  const byTable = new Map<number, Map<number, string>>();
  const alone: Edit[] = [];
  let table: BarTable | null = null;
  for (const filling of fillings) {
    // Most stand in one table: it is read once.
    if (table === null || filling.start < table.start || filling.start >= table.end)
      table = barTableAt(text, filling.start);
    const cell = table && barCellOf(table, cellPlaceAt(table, filling.start));
    if (!table || !cell) alone.push(filling);
    else byTable.set(table.start, (byTable.get(table.start) ?? new Map()).set(cell.start, filling.newText));
  }
  const aligned = [...byTable].flatMap(([start, texts]) => {
    const table = barTableAt(text, start);
    if (table === null) return [];
    return isAligned(table, text) ? alignEdits(table, text, texts) : cellEdits(table, texts);
  });
  return inOrder([...alone, ...aligned]);
}

const cellEdits = ({ rows }: BarTable, texts: CellTexts): readonly Edit[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ start, end }) => {
      const newText = texts.get(start);
      return newText === undefined ? [] : [{ start, end, newText: ` ${newText} ` }];
    }),
  );
