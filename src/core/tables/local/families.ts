import type { LocalForm, LocalPart, LocalRelation } from '../../forms/local/local-form';
import type { LocalRow } from './local-table';

type NamedLocalRow = Pick<LocalRow, 'name' | 'parent'>;

/** A relation of a local form with the rows that a table prints for it. */
export interface LocalFamily<Row> {
  readonly relation: LocalRelation;
  readonly total: Row;
  readonly parts: readonly Row[];
  /** 其他 is printed: the parts are all there are. */
  readonly closed: boolean;
}

/** Parts stand so many rows behind their total, at most. */
const FURTHEST = 20;

/** Nothing for a relation of which the total, or a part that every edition prints, is not there. */
export function familiesOf<Row extends NamedLocalRow>(
  rows: readonly Row[],
  form: LocalForm | null,
): readonly LocalFamily<Row>[] {
  return (form?.relations ?? []).flatMap((relation) => {
    const at = rows.findIndex(({ name }) => relation.total.includes(name));
    const total = rows[at];
    const found = relation.parts.map((part) => ({ part, row: partOf(rows, at, part) }));
    if (total === undefined || found.some(({ part, row }) => row === undefined && !part.optional)) return [];
    const parts = found.flatMap(({ row }) => (row === undefined ? [] : [row]));
    const closed = found.some(({ part, row }) => part.closes === true && row !== undefined);
    return parts.length === 0 ? [] : [{ relation, total, parts, closed }];
  });
}

/** The part's row behind the total: among its own parts, or in the rows that follow. */
function partOf<Row extends NamedLocalRow>(rows: readonly Row[], at: number, part: LocalPart): Row | undefined {
  return rows.find(
    (row, i) => i > at && part.names.includes(row.name) && (row.parent === at || row.parent < 0 || i - at < FURTHEST),
  );
}
