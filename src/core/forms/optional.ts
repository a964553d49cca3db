import { madeOnce } from '../text/made-once';
import { cellIds, type Form, type FormTable } from './form';

const NONE: ReadonlySet<string> = new Set();

/**
 * The cells of rows that a document may leave out, because it prints other rows in their place: (六) in one row or in three.
 * While no set of rows is printed whole, one of them is missing, and none may be left out. `isPrinted` tells of a cell's id.
 */
export function optionalIds(form: Form, isPrinted: (id: string) => boolean): ReadonlySet<string> {
  const optional = form.tables.flatMap((table) => {
    const ways = waysOf(table);
    const printed = ways.find((way) => [...way].every(isPrinted));
    return printed === undefined ? [] : ways.filter((way) => way !== printed);
  });
  if (optional.length < 2) return optional[0] ?? NONE;
  return new Set(optional.flatMap((way) => [...way]));
}

/** The cells of each set of rows of which a document prints one. */
const waysOf = madeOnce((table: FormTable): readonly ReadonlySet<string>[] => {
  const idsOf = (way: readonly string[]): string[] =>
    table.rows.filter(({ id }) => way.includes(id)).flatMap((row) => cellIds(table, row));
  return (table.alternatives ?? []).map((way) => new Set(idsOf(way)));
});
