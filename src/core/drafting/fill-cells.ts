import type { Edit } from '../repair/fix';
import { inOrder } from '../repair/fix';
import type { Range } from '../text/range';
import { alignEdits } from './align-table';
import { barCellOf, barTableAt, cellPlaceAt } from './bar-table';

/** A number for a place of a text: a cell, or a figure in it. */
export interface Filling extends Range {
  readonly newText: string;
}

/** The edits that put numbers into places: cells between bars are filled whole and their table aligned, others by themselves. */
export function fillEdits(text: string, fillings: readonly Filling[]): readonly Edit[] {
  const byTable = new Map<number, Map<number, string>>();
  const alone: Edit[] = [];
  for (const filling of fillings) {
    const table = barTableAt(text, filling.start);
    const cell = table && barCellOf(table, cellPlaceAt(table, filling.start));
    if (!table || !cell) alone.push(filling);
    else byTable.set(table.start, (byTable.get(table.start) ?? new Map()).set(cell.start, filling.newText));
  }
  const aligned = [...byTable].flatMap(([start, texts]) => {
    const table = barTableAt(text, start);
    return table ? alignEdits(table, text, texts) : [];
  });
  return inOrder([...alone, ...aligned]);
}
