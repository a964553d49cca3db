import type { Range } from '../../core/text/range';

/** A paragraph of a document, or a line of a page, as a range of the document's text. */
export interface LayoutParagraph extends Range {
  readonly kind: 'paragraph';
}

export interface LayoutCell extends Range {
  /** Over how many columns and rows of the grid it reaches. */
  readonly columns: number;
  readonly rows: number;
  readonly blocks: Layout;
}

export interface LayoutTable extends Range {
  readonly kind: 'table';
  readonly rows: readonly (readonly LayoutCell[])[];
}

/** How a document sets its text: in the order of the document, every paragraph and every cell with the range of its text. */
export type Layout = readonly (LayoutParagraph | LayoutTable)[];
