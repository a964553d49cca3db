import type { MarkKind } from '../../annotation/annotation';
import type { Range } from '../../core/text/range';
import type { Layout } from '../../documents/layout/layout';
import type { Snapshot } from '../snapshot';

/** What somebody marked at a place of the document, in the reader's words. */
export interface MarkView extends Range {
  readonly id: string;
  readonly kind: MarkKind;
  readonly title: string;
  readonly by: string;
  readonly remarks: readonly { readonly by: string; readonly text: string }[];
  /** Why somebody should look at it; null where all is well. */
  readonly complaint: string | null;
}

/** What the view of a document is shown: its text as the document sets it, and what was found in it. */
export interface DocumentView {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly layout: Layout;
  readonly marks: readonly MarkView[];
  /** How fixes are written into the document; null where they cannot be. */
  readonly writing: 'tracked' | 'atOnce' | null;
  readonly canUndo: boolean;
  /** A double-click does not open such documents here yet. */
  readonly offersDoubleClick: boolean;
}
