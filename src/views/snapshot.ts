/**
 * What the panel is shown: one analysis as plain JSON, in the reader's words. It is made by `model/build-snapshot.ts`
 * on the host and drawn by `view/`; the page asks nothing of the core. Ranges are offsets of the document's text.
 */
import type { CellReading, CellState, FigureRole, Severity, Verdict } from '../core/model/schema';
import type { Range } from '../core/text/range';
import type { Language } from '../messages/language';

/** How a number stands: `violated` where a finding sits, `involved` where it is another term of a broken relation. */
export type FigureStanding = 'violated' | 'involved' | 'undecidable' | 'allowed' | 'holds' | 'none';

export interface ComputedView {
  /** Plain digits. */
  readonly value: string;
  readonly agrees: boolean;
}

export interface CellView extends Range {
  readonly id: string;
  /** `absent`: the form has this cell, the document does not print it. */
  readonly state: CellState | 'absent';
  /** As printed. */
  readonly text: string;
  readonly zero: boolean;
  /** Row and column in words. */
  readonly name: string;
  readonly mark: FigureStanding;
  /** What the parts come to, where the cell is the total of a sum. */
  readonly computed: readonly ComputedView[];
  readonly candidates: readonly string[];
}

/** A printed cell of words: a column header or a row label. */
export interface LabelView {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Steps of indentation. */
  readonly indent: number;
}

export interface RowView {
  readonly labels: readonly LabelView[];
  readonly cells: readonly CellView[];
  /** A row of the form that has no value of its own. */
  readonly heading: boolean;
}

/** One printed table, or one block of it. */
export interface GridView {
  readonly caption: string;
  /** How many columns are labels. */
  readonly labelColumns: number;
  readonly head: readonly (readonly LabelView[])[];
  readonly rows: readonly RowView[];
}

export interface TableView extends Range {
  readonly id: string;
  readonly title: string;
  readonly grids: readonly GridView[];
}

export interface FigureView extends Range {
  readonly text: string;
  readonly role: FigureRole;
  readonly roleName: string;
  /** The words around it, on one line. */
  readonly before: string;
  readonly after: string;
  /** The indicator that it reports, in words; null if it is bound to none. */
  readonly boundTo: string | null;
  /** The cell that holds the same indicator. */
  readonly cell: (Range & { readonly text: string }) | null;
  readonly mark: FigureStanding;
  /** Places in `relations`. */
  readonly relations: readonly number[];
}

export interface SectionView extends Range {
  /** The place in document order; 0 is what stands before the first heading. */
  readonly index: number;
  readonly heading: string;
  readonly level: number;
  readonly figures: readonly FigureView[];
  readonly tables: readonly TableView[];
  /** How many problems: hints and notices are none. */
  readonly findings: number;
  readonly children: readonly SectionView[];
}

export interface TermView extends Range {
  readonly role: string;
  readonly name: string;
  /** As printed; empty for a blank. */
  readonly text: string;
}

export interface RelationView {
  readonly id: string;
  readonly kind: string;
  readonly kindName: string;
  readonly verdict: Verdict;
  /** What it is about: the name of its total. */
  readonly name: string;
  readonly formula: string;
  readonly terms: readonly TermView[];
  /** Both sides and their difference, where the relation compares sums; else null. */
  readonly sums: { readonly left: string; readonly right: string; readonly difference: string } | null;
  readonly reason: string | null;
  /** The clause, or the shape of sentence that it comes from. */
  readonly source: string;
  readonly section: number;
  /** Places in `findings`. */
  readonly findings: readonly number[];
}

export interface FindingView extends Range {
  readonly code: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly message: string;
  /** From 1. */
  readonly line: number;
  readonly fixes: readonly { readonly title: string; readonly kind: 'suggestion' | 'safe' }[];
  /** Who accepted it, and why; either may be empty. Null if nobody did. */
  readonly accepted: { readonly by: string; readonly reason: string } | null;
  readonly relation: number | null;
}

/** A quantity of a picture. */
export interface AmountView extends Range {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

export interface BarsView {
  readonly total: AmountView | null;
  readonly bars: readonly AmountView[];
}

/** What came in, what became of it, and what neither side explains. */
export interface FlowView {
  readonly sources: readonly AmountView[];
  readonly outcomes: readonly AmountView[];
  /** Sources minus outcomes, exact, as plain digits; `0` where they agree. */
  readonly gap: string;
}

export interface CoverageView {
  readonly figures: number;
  readonly related: number;
  readonly classified: number;
  readonly unread: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly unreadFigures: readonly FigureView[];
}

export interface Snapshot {
  readonly language: Language;
  /** The file's name without its folder. */
  readonly name: string;
  readonly title: string;
  /** Form, year, issuer, period, day of signature: what is known, in words. */
  readonly facts: readonly string[];
  /** What was judged, and how it stands in a few words. */
  readonly status: { readonly reading: CellReading; readonly problems: number; readonly text: string };
  readonly coverage: CoverageView;
  readonly sections: readonly SectionView[];
  readonly relations: readonly RelationView[];
  readonly findings: readonly FindingView[];
  readonly channels: BarsView | null;
  readonly requests: FlowView | null;
}
