import type { OfficeText } from '../office/office-text';

/** A Word document as plain text. */
export interface WordText extends OfficeText {
  /** What of the document was not read. */
  readonly unread: WordUnread;
}

export interface WordUnread {
  /** Embedded documents, sheets and diagrams. */
  readonly embedded: number;
  /** Names of parts that are damaged; what they say of styles, numbers or notes is not in the text. */
  readonly parts: readonly string[];
}
