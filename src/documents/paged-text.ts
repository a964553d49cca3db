import { partitionPoint } from '../core/text/partition-point';
import type { Layout } from './layout/layout';

/** Where a stretch of a document's text stands in the document, from `start` (of the text) up to the next stretch. */
export interface PagePlace {
  readonly start: number;
  /** From 1. */
  readonly page: number;
  /** Of a table that is drawn: its number in the document, and row and column of the cell, all from 1. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** A document as plain text, and where that stands in it. */
export interface PagedText {
  readonly text: string;
  /** In the order of the text. */
  readonly places: readonly PagePlace[];
  /** Its tables, and its lines as paragraphs. */
  readonly layout: Layout;
  /** Pages that hold a picture and no text: what is on them is not read. */
  readonly unreadPages?: readonly number[];
}

/** The place of an offset of the text; null where nothing is known of it. */
export const placeAt = (places: readonly PagePlace[], offset: number): PagePlace | null =>
  places[partitionPoint(places.length, (i) => (places[i] as PagePlace).start <= offset) - 1] ?? null;
