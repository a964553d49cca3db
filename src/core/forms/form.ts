/**
 * What a statutory form is, as data. A new form, or a local one, is a new file beside this one and a line in `all.ts`.
 */
import type { RelationKind, RelationSpec } from '../model/analysis';
import type { Severity } from '../model/schema';

/** A column of a table: its id in cell ids and its printed label. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  /** The words that are printed over it and its neighbours. */
  readonly under?: string;
  /** The column carries a sign: +5, 增5, ↓3. */
  readonly signed?: boolean;
}

/** A row of a table in the order of the form. */
export interface Row {
  /** Indicator id, or its part before the column. */
  readonly id: string;
  /** As the form prints it, with ordinal and notes. */
  readonly label: string;
  /** Other wordings that were seen; differences of brackets, spaces, quotes and single characters need none. */
  readonly variants?: readonly string[];
  readonly unit?: string;
  /** Printed without a value (——). */
  readonly heading?: boolean;
  /** The row's own columns, where they differ from row to row. */
  readonly columns?: readonly Column[];
  /** Another form prints other rows in its place: its absence says nothing. */
  readonly optional?: boolean;
}

export interface FormTable {
  readonly id: string;
  /** What the form calls it. */
  readonly title: string;
  /** `rows`: each row's values follow its label. `flat`: all values stand in one line below the headers. */
  readonly layout: 'rows' | 'flat';
  /** How a cell is named: `{row}`, `{row}.{column}` or `{row}/{column}`. */
  readonly cellId: string;
  /** Columns of all rows that have none of their own. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Its head as the form prints it, line by line; of merged cells the first holds the words. Else the columns are its head. */
  readonly head?: readonly (readonly string[])[];
  /** Lines that the form prints over a block of rows, each with the id of the block's first row. */
  readonly captions?: Readonly<Record<string, string>>;
  /** Ids of rows of which a document prints one set or another, never some of each. */
  readonly alternatives?: readonly (readonly string[])[];
  /** Words that open the table, in the order in which they are looked for. Spaces, line breaks and bars inside are ignored. */
  readonly opening: readonly string[];
  /** Those of them that a new page prints again over the rows that follow. */
  readonly repeated?: readonly string[];
  /** Words that stand behind its last row. */
  readonly closing: readonly string[];
}

/**
 * A relation of the form. `left` and `right` are sums of indicator ids (`a+b−c` with U+2212, or `0`). `{row}` and `{column}` stand for
 * every row and column of the table named by `over`; `@` before an id means the same body's report for the year before.
 * Read `left` as the total, the subset, the condition or the left side, as the kind has it.
 */
export interface FormRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly left: string;
  readonly right: string;
  readonly severity: Severity;
  /** Level where the parts stay below the total. */
  readonly severityBelow?: Severity;
  /** Of a sum: parts that are all blank below a filled total are reasons not given, no contradiction. */
  readonly partsMayBeBlank?: boolean;
  /** The table whose rows or columns the placeholders run over. */
  readonly over?: string;
  /** What it asks beside its kind. */
  readonly spec?: RelationSpec;
  /** Where the rule stands. */
  readonly clause: string;
}

export interface Form {
  readonly id: string;
  readonly name: string;
  /** `statistics`: one table of indicators; `disclosure`: three tables in a report of six prescribed sections. */
  readonly family: 'statistics' | 'disclosure';
  /** The number of the notice that prescribes it. */
  readonly notice: string;
  /** Report years, first and last (null: still in use). */
  readonly years: readonly [number, number | null];
  /** Years outside of them for which a notice left it to a body which form it used. */
  readonly toleratedYears?: readonly number[];
  readonly tables: readonly FormTable[];
  readonly relations: readonly FormRelation[];
  /** Printed labels that only this form has; each one found is one vote. */
  readonly tellTales: readonly string[];
}

export const columnsOf = (table: FormTable, row: Row): readonly Column[] => row.columns ?? table.columns;

const made = new WeakMap<FormTable, Map<Row, readonly string[]>>();

/** The ids of the cells of a row, one a column; made once a row. */
export function cellIds(table: FormTable, row: Row): readonly string[] {
  let ofTable = made.get(table);
  if (ofTable === undefined) {
    ofTable = new Map();
    made.set(table, ofTable);
  }
  let ids = ofTable.get(row);
  if (ids === undefined) {
    ids = columnsOf(table, row).map(({ id }) =>
      oneString(table.cellId.replace('{row}', row.id).replace('{column}', id)),
    );
    ofTable.set(row, ids);
  }
  return ids;
}

export const cellId = (table: FormTable, row: Row, column: Column): string =>
  cellIds(table, row)[columnsOf(table, row).indexOf(column)] ?? '';

/**
 * The string that an engine keeps for the names of properties and for literals. Ids are looked up by the thousand, and
 * strings that are one are found equal without a look at their characters.
 */
export const oneString = (id: string): string => Object.keys({ [id]: true })[0] ?? id;
