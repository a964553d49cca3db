import type { Cell, Table, Term } from '../model/analysis';
import { newTerm } from '../model/term';
import type { TermRole } from '../model/term-role';
import type { RelationDraft } from './draft';

/** Two tables report the same thing only if nearly all their cells agree; else they are of other years or other bodies. */
const LEAST_SHARE = 0.8;
const FEWEST_CELLS = 5;

interface Pair {
  readonly first: Cell;
  readonly again: Cell;
}

/**
 * A table that a document prints a second time (in the annex, say) against the first: the cells must be the same.
 * Tables with the same indicators but other figures say nothing of each other.
 */
export function repeatedTables(tables: readonly Table[], cells: ReadonlyMap<string, Cell>): RelationDraft[] {
  return tables.flatMap((table) => {
    const pairs = pairsOf(table, cells);
    const agreeing = pairs.filter(({ first, again }) => first.text === again.text).length;
    return pairs.length >= FEWEST_CELLS && agreeing >= LEAST_SHARE * pairs.length ? pairs.map(draftOf) : [];
  });
}

function pairsOf(table: Table, cells: ReadonlyMap<string, Cell>): Pair[] {
  const pairs: Pair[] = [];
  for (const again of table.cells.values()) {
    const first = cells.get(again.id);
    if (first === undefined || first === again) continue;
    if (first.state === 'number' && again.state === 'number') pairs.push({ first, again });
  }
  return pairs;
}

const draftOf = ({ first, again }: Pair): RelationDraft => ({
  kind: 'same',
  source: 'repeated-table',
  severity: 'warning',
  terms: [termOf('said', again), termOf('stated', first)],
});

const termOf = (role: TermRole, cell: Cell): Term => newTerm(role, cell, cell.value, cell.text, cell.id);
