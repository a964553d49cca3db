import type { Range } from '../../core/text/range';

/** A stretch of a paragraph as it is printed. Its range is that of the part's XML; an empty one for what has no characters there. */
export interface TextPiece extends Range {
  /** `break`: a line ends inside the paragraph. */
  readonly kind: 'text' | 'tab' | 'break';
  readonly text: string;
  /** The characters stand so in the XML, entities as there; else the text stands for them. */
  readonly copied: boolean;
  /** Off the line, as marks of notes are. */
  readonly raised: boolean;
}

export interface ParagraphBlock extends Range {
  readonly kind: 'paragraph';
  readonly pieces: readonly TextPiece[];
  /** Where text would be typed if there is none. */
  readonly inner: number;
}

export interface BlockCell extends Range {
  /** Of the grid. */
  readonly columns: number;
  /** Over how many rows it reaches. */
  readonly rows: number;
  readonly blocks: readonly Block[];
}

export interface BlockRow extends Range {
  readonly cells: readonly BlockCell[];
}

export interface TableBlock extends Range {
  readonly kind: 'table';
  readonly rows: readonly BlockRow[];
}

export type Block = ParagraphBlock | TableBlock;
