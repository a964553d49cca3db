import type { FormTable } from '../forms/form';
import type { Range } from '../text/range';
import { characters } from './characters';
import { namedTable } from './names';
import type { Zone } from './zones';

/** A statutory table whose labels are printed, and of which no row could be placed. */
export interface UnreadTable extends Range {
  /** The id of the table of the form: `active`, `requests`, `reviews`, `statistics`. */
  readonly table: string;
  /** No digit stands in it but those of its labels: nobody has filled it in. */
  readonly isBlank: boolean;
}

/** A sentence names one or two rows; a printed table names more. */
const FEWEST_LABELS = 3;

/** The table that a zone prints, or nothing where its words are those of a sentence. */
export function unreadTable(folded: string, { table, start, end }: Zone): UnreadTable[] {
  const printed = folded.slice(start, end);
  if (labelsIn(characters(printed), table) < FEWEST_LABELS) return [];
  return [{ table: table.id, start, end, isBlank: !VALUE.test(printed) }];
}

/** A digit that is neither the ordinal of a row (1.) nor part of a note in a label (计1条, 第二十条第(1)项). */
const VALUE = /(?<![计第(\d])\d+(?![\d.、)]|条\))/;

/** Of a table whose values stand in one line the names of its columns, of any other those of its rows. */
function labelsIn(words: string, table: FormTable): number {
  if (table.layout === 'flat') return table.columns.filter(({ label }) => words.includes(label)).length;
  return namedTable(table).rows.filter(({ names }) => names.some((name) => words.includes(name))).length;
}
