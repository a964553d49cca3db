import { madeOnce } from '../text/made-once';
import { type Form, type FormRelation, type FormTable, oneString } from './form';

/** One indicator in a sum: added or subtracted, of this year's report or of the one before. */
export interface SignedIndicator {
  readonly id: string;
  readonly sign: 1 | -1;
  readonly previous: boolean;
}

/** A relation of a form for one row or column. */
export interface ExpandedRelation {
  readonly relation: FormRelation;
  readonly left: readonly SignedIndicator[];
  readonly right: readonly SignedIndicator[];
}

/** Every relation of a form with its placeholders filled in; made once for each form. */
export const expandRelations = madeOnce((form: Form): readonly ExpandedRelation[] =>
  form.relations.flatMap((relation) => expand(form, relation)),
);

function expand(form: Form, relation: FormRelation): ExpandedRelation[] {
  const table = form.tables.find(({ id }) => id === relation.over);
  const both = `${relation.left} ${relation.right}`;
  if (table !== undefined && both.includes('{row}')) return rowsOf(table).map((row) => fill(relation, '{row}', row));
  if (table !== undefined && both.includes('{column}')) {
    return table.columns.map((column) => fill(relation, '{column}', column.id));
  }
  return [fill(relation, '', '')];
}

const rowsOf = (table: FormTable): string[] => table.rows.filter((row) => !row.heading).map((row) => row.id);

const fill = (relation: FormRelation, placeholder: string, by: string): ExpandedRelation => ({
  relation,
  left: parseSum(relation.left.replaceAll(placeholder, by)),
  right: parseSum(relation.right.replaceAll(placeholder, by)),
});

/** `a+b−c`, with a true minus sign (U+2212): ids hold hyphens. */
function parseSum(text: string): SignedIndicator[] {
  if (text === '0') return [];
  return text
    .split(/(?=[+−])/)
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map((term) => {
      const sign = term.startsWith('−') ? -1 : 1;
      const name = term.replace(/^[+−]/, '');
      return { id: oneString(name.replace(/^@/, '')), sign, previous: name.startsWith('@') };
    });
}
