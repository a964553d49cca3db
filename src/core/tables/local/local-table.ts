import type { LocalForm } from '../../forms/local/local-form';
import type { Cell, Table } from '../../model/analysis';

/** What a column holds, where that says how it is bound to another. */
export type ColumnKind = 'year' | 'cumulative' | 'period' | 'year-to-date' | 'other';

export interface LocalColumn {
  /** 年度, 累计, or as printed. */
  readonly id: string;
  readonly kind: ColumnKind;
}

/** A row with a value in every column (a blank is one). */
export interface LocalRow {
  /** As printed, without ordinal, notes and blanks. */
  readonly label: string;
  /** Its Chinese characters and digits, by which it is compared. */
  readonly name: string;
  readonly unit: string;
  /** Index of the row that it is a part of; -1 for none. */
  readonly parent: number;
  /** Printed with 其中, or in a run that begins with it. */
  readonly ofWhich: boolean;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
}

/** A table of a local form, or of none that is known. */
export interface LocalTable {
  readonly form: LocalForm | null;
  readonly table: Table;
  readonly columns: readonly LocalColumn[];
  readonly rows: readonly LocalRow[];
}
