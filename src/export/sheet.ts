/** A cell of a workbook. A number is one; `style` says how it is drawn. */
export interface ExportCell {
  readonly value: string | number | null;
  readonly columns?: number;
  readonly rows?: number;
  readonly style?: 'head' | 'label' | 'value' | 'violated' | 'involved';
  /** Where the number stands in the report. */
  readonly start?: number;
  /** What computes `value` from other cells of the sheet, without `=`. */
  readonly formula?: string;
}

export interface Sheet {
  /** At most 31 characters, without the ones that Excel forbids; told apart from the others. */
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (ExportCell | null)[])[];
}
