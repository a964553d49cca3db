import { FORMS } from './all';
import { cellId, columnsOf, type Form } from './form';

const labels = new Map<string, ReadonlyMap<string, string>>();

function labelsOf(form: Form): ReadonlyMap<string, string> {
  const known = labels.get(form.id);
  if (known) return known;
  const made = new Map<string, string>();
  for (const table of form.tables) {
    for (const row of table.rows) {
      if (row.heading) continue;
      const columns = columnsOf(table, row);
      for (const column of columns) {
        const alone = table.columns.length === 1 && columns.length === 1;
        made.set(cellId(table, row, column), alone ? row.label : `${row.label} · ${column.label}`);
      }
    }
  }
  labels.set(form.id, made);
  return made;
}

/** The statutory label of an indicator, `row · column`; the id itself if no form has it. */
export function indicatorLabel(formId: string, id: string): string {
  const form = FORMS.find((known) => known.id === formId);
  const own = form && labelsOf(form).get(id);
  if (own !== undefined) return own;
  for (const known of FORMS) {
    const label = labelsOf(known).get(id);
    if (label !== undefined) return label;
  }
  return id;
}

/** Every indicator id of a form, in its order. */
export const indicatorsOf = (form: Form): readonly string[] => [...labelsOf(form).keys()];

/** Whether a form has a cell of this id. */
export const isIndicatorOf = (form: Form, id: string): boolean => labelsOf(form).has(id);
