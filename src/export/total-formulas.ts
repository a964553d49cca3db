import type { TermRole } from '../core/model/term-role';
import { modelVocabulary } from '../messages/vocabulary';
import type { RelationView, Snapshot } from '../views/snapshot';
import type { ExportCell, Sheet } from './sheet';

type Rows = Sheet['rows'];

/** A number of the report in its place of the sheet. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * The rows with each total that agrees with its parts as a formula over their cells. A total that does not agree stays as it is
 * printed: a sheet that computes it would hide what the report says. Nothing refers to a cell of another sheet, or to itself.
 */
export function withTotalFormulas(rows: Rows, { relations, language }: Snapshot): Rows {
  const places = placesIn(rows);
  const roles = modelVocabulary(language).terms;
  const formulas = new Map<Placed, readonly Placed[]>();
  for (const relation of relations) {
    const sum = sumIn(relation, places, roles);
    if (sum && !formulas.has(sum.total) && !leadsBack(sum.total, sum.parts, formulas))
      formulas.set(sum.total, sum.parts);
  }
  const byPlace = new Map([...formulas].map(([{ row, column }, parts]) => [`${row} ${column}`, formulaOf(parts)]));
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const formula = byPlace.get(`${row} ${column}`);
      return cell && formula !== undefined ? { ...cell, formula } : cell;
    }),
  );
}

function placesIn(rows: Rows): ReadonlyMap<number, Placed> {
  const found = new Map<number, Placed>();
  const note = (cell: ExportCell | null, row: number, column: number): void => {
    if (cell?.start !== undefined && typeof cell.value === 'number')
      found.set(cell.start, { row, column, value: cell.value });
  };
  for (const [row, cells] of rows.entries()) for (const [column, cell] of cells.entries()) note(cell, row, column);
  return found;
}

/** Blank parts count nothing. */
function sumIn(
  { kind, verdict, terms }: RelationView,
  places: ReadonlyMap<number, Placed>,
  roles: Readonly<Partial<Record<TermRole, string>>>,
): { readonly total: Placed; readonly parts: readonly Placed[] } | null {
  if (kind !== 'sum' || verdict !== 'holds') return null;
  const [total, ...others] = terms.filter(({ role }) => role === roles.total).map(({ start }) => places.get(start));
  const printed = terms.filter(({ role, text }) => role === roles.part && text !== '');
  const parts = printed.flatMap(({ start }) => places.get(start) ?? []);
  if (!total || others.length > 0 || parts.length < 2 || parts.length < printed.length) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return Math.abs(sum - total.value) < 1e-9 * Math.max(1, Math.abs(sum)) ? { total, parts } : null;
}

function leadsBack(total: Placed, parts: readonly Placed[], formulas: ReadonlyMap<Placed, readonly Placed[]>): boolean {
  const toVisit = [...parts];
  const seen = new Set<Placed>();
  for (let part = toVisit.pop(); part !== undefined; part = toVisit.pop()) {
    if (part === total) return true;
    if (!seen.has(part)) toVisit.push(...(formulas.get(part) ?? []));
    seen.add(part);
  }
  return false;
}

/** `SUM(B5:G5)` where the cells of a row or a column follow each other, else `B5+B9`. */
function formulaOf(parts: readonly Placed[]): string {
  const sorted = [...parts].sort((a, b) => a.row - b.row || a.column - b.column);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  const isRow = sorted.every(({ row, column }, i) => row === first.row && column === first.column + i);
  const isColumn = sorted.every(({ row, column }, i) => column === first.column && row === first.row + i);
  return isRow || isColumn ? `SUM(${addressOf(first)}:${addressOf(last)})` : sorted.map(addressOf).join('+');
}

/** `B5`. No sheet has more columns than letters twice over. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  const high = Math.floor(column / 26);
  const letter = (n: number): string => String.fromCharCode(65 + n);
  return `${high > 0 ? letter(high - 1) : ''}${letter(column % 26)}${row + 1}`;
}
