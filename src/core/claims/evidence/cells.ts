import { ZERO } from '../../arithmetic/exact';
import { addIntervals, type Interval, point } from '../../arithmetic/interval';
import type { Reading } from '../../forms/bindings';
import { LOCAL_ROWS } from '../../forms/local-rows';
import { readingsOf } from '../../forms/readings';
import type { Cell, Term } from '../../model/analysis';
import { newTerm } from '../../model/term';
import type { TermRole } from '../../model/term-role';

export type Cells = ReadonlyMap<string, Cell>;

export interface Stated {
  readonly cells: readonly Cell[];
  readonly value: Interval;
  readonly reading: Reading;
}

const COLUMNS = ['natural-person', 'business', 'research', 'public-welfare', 'legal-service', 'other'];

/** The columns of a request row that print a number: they stand in for a 总计 that is not filled. */
function columnsOf(id: string, cells: Cells): Cell[] {
  if (!id.endsWith('/total')) return [];
  const row = id.slice(0, -'total'.length);
  return COLUMNS.map((column) => cells.get(row + column)).filter((cell): cell is Cell => cell?.state === 'number');
}

/** The cells that carry an indicator: itself, or its columns; null where the table does not say it for certain. */
function carriers(id: string, cells: Cells): readonly Cell[] | null {
  const cell = cells.get(id);
  if (cell === undefined) return null;
  if (cell.state === 'number') return [cell];
  if (cell.state === 'text' || cell.state === 'ambiguous') return null;
  const columns = columnsOf(id, cells);
  if (columns.length > 0) return columns;
  return cell.state === 'missing' ? null : [cell];
}

/** What the table states for a sum of indicators. Blank cells count 0 where another of them is filled. */
export function statedBy(reading: Reading, cells: Cells): Stated | null {
  const found: Cell[] = [];
  for (const id of reading) {
    const some = carriers(id, cells);
    if (some === null) return null;
    found.push(...some);
  }
  if (found.length === 0) return null;
  const value = found.reduce((all, cell) => addIntervals(all, cell.value ?? point(ZERO)), point(ZERO));
  return { cells: found, value, reading };
}

export const cellTerm = (cell: Cell, role: TermRole): Term => newTerm(role, cell, cell.value, cell.text, cell.id);

const LOCAL_CELL = /^local\.(.*)\/年度$/;

/** The cells of a local form that stand for a concept, this year's column. */
export function localCells(concept: string, cells: Cells): Cell[] {
  const label = LOCAL_ROWS[concept];
  if (label === undefined) return [];
  const found: Cell[] = [];
  for (const [id, cell] of cells) {
    const row = LOCAL_CELL.exec(id)?.[1];
    if (row !== undefined && cell.state === 'number' && label.test(row)) found.push(cell);
  }
  return found;
}

/** For each reading that a concept may have, the likeliest first, what the tables state; null where they state nothing. */
export type StatedReadings = (concept: string) => readonly (Stated | null)[];

/** What the tables state for concepts: each is looked up once. */
export function statedReadings(form: string, cells: Cells): StatedReadings {
  const known = new Map<string, readonly (Stated | null)[]>();
  return (concept) => {
    let stated = known.get(concept);
    if (stated === undefined) {
      stated = readingsOf(concept, form).map((reading) => statedBy(reading, cells));
      known.set(concept, stated);
    }
    return stated;
  };
}
