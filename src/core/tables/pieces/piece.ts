import type { Range } from '../../text/range';

/**
 * The smallest unit of a table as read: a stretch of label text, a number, a mark for none, an explicit blank,
 * or digits that are no certain number (12 5, 12…). Every layout and every format is reduced to a list of these.
 */
export interface Piece extends Range {
  readonly kind: 'label' | 'number' | 'nil' | 'blank' | 'parted';
  /** Line, from 0 at the start of the zone. */
  readonly line: number;
  /** Number of the table row with explicit cells (bars, tabs) that the piece belongs to; -1 outside of such rows. */
  readonly row: number;
  /** A unit printed directly behind a number. */
  readonly unit?: Range;
}
