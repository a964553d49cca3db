import type { Cell, Table } from '../model/analysis';
import type { RelationDraft } from './draft';
import { reason } from './reason';

/** A sentence that told how a run of digits is split confirms nothing of what it has decided. */
export function withoutEchoes(drafts: readonly RelationDraft[], tables: readonly Table[]): readonly RelationDraft[] {
  const told = new Map<string, Cell>();
  for (const { cells } of tables)
    for (const cell of cells.values()) if (cell.told !== undefined) told.set(cell.id, cell);
  if (told.size === 0) return drafts;
  const isEcho = ({ terms }: RelationDraft): boolean =>
    terms.some(({ indicator }) => {
      const by = told.get(indicator ?? '')?.told ?? [];
      return by.some((number) => terms.some(({ start, end }) => start <= number.start && number.end <= end));
    });
  return drafts.map((draft) =>
    isEcho(draft) ? { ...draft, decided: { verdict: 'undecidable', reason: reason('several-readings') } } : draft,
  );
}
