import type { Cell, Table, Term } from '../model/analysis';
import type { RelationDraft } from './draft';
import { relationKind } from './kinds/all';
import { reason } from './reason';

/** A total of several rows: a row that was not read may be one of its parts. */
const isOverRows = (draft: RelationDraft): boolean => relationKind(draft).left === 'total';

/**
 * Takes from relations over rows of a table the right to accuse while a row is printed among theirs that was not read:
 * it may be one of the parts. They may still confirm. Relations within one row, or over rows that the form names one by one, keep it.
 */
export function withholdUnread(drafts: readonly RelationDraft[], tables: readonly Table[]): readonly RelationDraft[] {
  const open = tables.filter(({ unplaced }) => unplaced.length > 0);
  if (open.length === 0) return drafts;
  const reaches = open.map(reachIn);
  return drafts.map((draft) =>
    isOverRows(draft) && draft.confirmingOnly === undefined && reaches.some((holds) => holds(draft.terms))
      ? { ...draft, confirmingOnly: reason('unplaced-rows') }
      : draft,
  );
}

/** Whether a row that was not read stands among the rows of the terms, or directly behind the last of them. */
function reachIn({ start, end, cells, unplaced }: Table): (terms: readonly Term[]) => boolean {
  const places = unplaced.map((row) => ({ row, before: cellBefore(row.start, cells.values()) }));
  return (terms) => {
    const inside = terms.filter((term) => term.start >= start && term.end <= end);
    if (inside.length < 2) return false;
    const [first, last] = [Math.min(...inside.map((term) => term.start)), Math.max(...inside.map((term) => term.end))];
    const rows = new Set(inside.map(({ indicator = '' }) => rowOf(indicator)));
    return places.some(({ row, before }) => row.start >= first && (row.start < last || rows.has(rowOf(before))));
  };
}

/** The id of the last cell that was read before a place; empty if there is none. */
function cellBefore(at: number, cells: Iterable<Cell>): string {
  let [id, latest] = ['', -1];
  for (const cell of cells) if (cell.start < at && cell.start >= latest) [id, latest] = [cell.id, cell.start];
  return id;
}

/** `requests.new` of `requests.new/total`; where rows have one column, the cell's id is the row's. */
const rowOf = (id: string): string => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : id);
