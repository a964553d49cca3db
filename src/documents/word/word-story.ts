import type { OfficePart } from '../office/office-part';
import type { XmlElement } from '../xml/xml-tree';
import { type Fields, fieldsOf } from './fields';
import type { LabelOf } from './numbering';
import type { LookOf } from './run-look';

/** What the whole document shares while it is read. */
export interface WordReading {
  readonly looks: LookOf;
  readonly labels: LabelOf;
  /** Ids of the notes that marks in the text stand for, in their order. */
  readonly footnotes: string[];
  readonly endnotes: string[];
  /** Things in the document that hold text which is not read: another document, a sheet. */
  unread: number;
}

/** A run of paragraphs of its own: the body, a text box, a note. */
export interface WordStory {
  readonly reading: WordReading;
  readonly part: OfficePart;
  readonly fields: Fields;
}

export const storyOf = (reading: WordReading, part: OfficePart, content: XmlElement): WordStory => ({
  reading,
  part,
  fields: fieldsOf(content),
});
