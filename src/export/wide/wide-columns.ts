import { FORMS } from '../../core/forms/all';
import { cellIds, type Form } from '../../core/forms/form';
import { unitOf } from '../../core/forms/unit-of';

/** An indicator as columns of the wide table: one for its number, one that says what is printed in its place. */
export interface IndicatorColumn {
  readonly id: string;
  /** Of the column of the number: letters, digits and underscores, so that it needs no quotes in a query. */
  readonly name: string;
  readonly stateName: string;
  /** The forms that have it, the oldest first. */
  readonly forms: readonly string[];
  readonly unit: string | undefined;
}

/** What stands before the indicators: whose report it is, and how far it was read. */
export const QUALITY_COLUMNS = [
  'path',
  'body',
  'year',
  'form',
  'status',
  'figures',
  'figures_unread',
  'rows_unread',
  'relations_holding',
  'relations_violated',
  'relations_undecidable',
] as const;

const nameOf = (id: string): string => id.replace(/\//g, '__').replace(/[^a-z0-9_]/gi, '_');

const idsOf = (form: Form): readonly string[] =>
  form.tables.flatMap((table) => table.rows.filter(({ heading }) => !heading).flatMap((row) => cellIds(table, row)));

function made(): readonly IndicatorColumn[] {
  const columns = new Map<string, IndicatorColumn>();
  for (const form of [...FORMS].reverse())
    for (const id of idsOf(form)) {
      const known = columns.get(id);
      const name = nameOf(id);
      const forms = [...(known?.forms ?? []), form.id];
      columns.set(id, { id, name, stateName: `${name}__state`, forms, unit: known?.unit ?? unitOf(form, id) });
    }
  return [...columns.values()];
}

/** Every indicator of every national form, in the order of the forms. */
export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = made();

export const WIDE_COLUMNS: readonly string[] = [
  ...QUALITY_COLUMNS,
  ...INDICATOR_COLUMNS.flatMap(({ name, stateName }) => [name, stateName]),
];
