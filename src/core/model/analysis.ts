/** What `analyze()` returns: the one model that editor, panel, command line and repairer read. It speaks no language. */
import type { Exact } from '../arithmetic/exact';
import type { Interval } from '../arithmetic/interval';
import type { Lines } from '../text/lines';
import type { PlainText } from '../text/mapped-text';
import type { Range } from '../text/range';
import type { FindingCode } from './codes';
import type { CorrectionOutcome } from './correction';
import type { Message } from './message';
import type { NumberEvidence } from './number-evidence';
import type { CellState, FigureRole, Severity, Verdict } from './schema';
import type { TermRole } from './term-role';

/** A cell of a statutory table. `start === end` where nothing is printed (a blank between two pipes). */
export interface Cell extends Range {
  /** Indicator id, e.g. `request.received` or `requests.new/total`. */
  readonly id: string;
  readonly state: CellState;
  /** As printed; empty for a blank. */
  readonly text: string;
  /** The value for arithmetic; null unless the state is `number`. */
  readonly value: Interval | null;
  /** The unit printed in the cell, else the one that the form gives. */
  readonly unit?: string;
  /** The unit stands in the cell itself, where only the number belongs. */
  readonly printedUnit?: true;
  readonly candidates?: readonly number[];
  /** Numbers of sentences by which it was told how a run of digits is split: they cannot confirm what they have decided. */
  readonly told?: readonly Range[];
}

/** A printed row of a table that was given to no row of the form, or whose values were given to no columns. The range is that of its values. */
export interface UnplacedRow extends Range {
  /** What is printed beside its values, blanks taken out; empty if nothing is. */
  readonly label: string;
  /** Its values as printed. */
  readonly text: string;
}

export interface Table extends Range {
  /** `t1`, `t2`, … in document order. */
  readonly id: string;
  /** Id of the form that the table belongs to. */
  readonly form: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** In document order. While there are any, nothing printed may be counted as 0: sums over them confirm but do not accuse. */
  readonly unplaced: readonly UnplacedRow[];
}

/** A heading with all that stands under it. The range runs from the ordinal to the start of the next heading. */
export interface Section extends Range {
  readonly ordinal: string;
  /** The number the ordinal says, from 1; null for an annex or an unreadable ordinal. */
  readonly number: number | null;
  readonly title: string;
  readonly level: number;
  /** The heading alone: ordinal and title. */
  readonly heading: Range;
  readonly children: readonly Section[];
}

/** A day as printed; null for what is not printed, or what cannot be told because characters were lost. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Characters of it (年, 月, 日) are lost. */
  readonly damaged: boolean;
}

/** 50/131, 四分之一. */
export interface Fraction {
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/** A number of the document and what it is. What it does not have is undefined: all figures are made alike, see `figureOf`. */
export interface Figure extends Range {
  readonly text: string;
  /** What it stands for, scale (万, 亿) applied; null for numbers that are no quantity (dates, codes, …). */
  readonly value: Interval | null;
  /** The measure word or unit behind it: 件, 条, 人次, 万元, %. */
  readonly unit?: string | undefined;
  /** Range with the unit, for findings. */
  readonly withUnit: Range;
  readonly approximate: boolean;
  readonly role: FigureRole;
  /** The number without its scale, as printed (20.73 of 20.73万); its `places` are the decimals printed. */
  readonly printed?: Exact | undefined;
  /** The power of ten that was applied to it: 4 for 万. The 万 of 万元 belongs to the unit and is not applied. */
  readonly scale?: number | undefined;
  readonly fraction?: Fraction | undefined;
  /** Of a date its day, of a period its first and last. */
  readonly dates?: readonly PrintedDate[] | undefined;
  readonly indicator?: string | undefined;
  readonly scope?: string | undefined;
}

/**
 * A place in the report of the year before that was given to `analyze()`: offsets into its text. Not called `start` and
 * `end`, which are always places of the document itself.
 */
export interface PlaceInPrevious {
  readonly from: number;
  readonly to: number;
}

export interface Term extends Range {
  readonly role: TermRole;
  /** Null for a blank or missing term. */
  readonly value: Interval | null;
  /** As printed (with scale and approximator, without unit): what formulas show. */
  readonly text: string;
  /** Indicator id, where the term is a table cell or a figure bound to one. */
  readonly indicator?: string | undefined;
  /** Of a term that the report of the year before says: where. Such a term has no place in this text. */
  readonly inPrevious?: PlaceInPrevious | undefined;
}

/** What a relation asks beside its kind. */
export interface RelationSpec {
  /** Of an implication: the consequence is at least the condition's own value (else at least 1). */
  readonly atLeastCondition?: true;
  /** Of an implication: any amount above zero will do, the consequence is no count. */
  readonly above?: true;
  /** Of a cross-year relation: the left side may be less. */
  readonly atMost?: true;
  /** Of a percentage: its author cuts percentages off at their last digit instead of rounding. */
  readonly cutsOff?: true;
  /** Of a percentage: its number is what is missing to 100 %. */
  readonly complement?: true;
  /** Of a percentage whose base is not printed: what is counted comes in whole numbers, and so does the base. */
  readonly wholeBase?: true;
  /** Of a percentage: it is not told exactly, 约47%; its value is all that the words leave open. */
  readonly hedged?: true;
  /** Of growth: it is a fall. */
  readonly falls?: boolean;
}

export interface Relation {
  /** `r1`, `r2`, … in the order in which they were found. */
  readonly id: string;
  readonly kind: RelationKind;
  /** `form:<row id>` for a relation of a form, else the shape of sentence that gave it. */
  readonly source: string;
  readonly spec?: RelationSpec | undefined;
  /** The level of a finding if the relation is violated. */
  readonly severity: Severity;
  readonly terms: readonly Term[];
  readonly verdict: Verdict;
  /** The formula with numbers filled in, e.g. `9483 > 7+8925+91+416+38 = 9477`. */
  readonly arithmetic: string;
  readonly reason: Message | null;
}

export type RelationKind =
  | 'sum'
  | 'balance'
  | 'counted-once'
  | 'at-most-sum'
  | 'subset'
  | 'same'
  | 'percent'
  | 'growth'
  | 'difference'
  | 'implication'
  | 'universal'
  | 'zero-claim'
  | 'cross-year'
  | 'usual-equal'
  | 'usual-at-most'
  | 'usual-at-least'
  | 'type'
  | 'period'
  | 'signature-date'
  | 'heading-numbering'
  | 'announced-count';

export interface RelatedPlace extends Range {
  readonly message: Message;
}

/** What the report of the year before says on the same matter. */
export interface PreviousPlace extends PlaceInPrevious {
  readonly message: Message;
}

export interface Finding extends Range {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: Message;
  /** Id of the relation that is broken, if it is one. */
  readonly relation: string | null;
  readonly related: readonly RelatedPlace[];
  /** The places in the report of the year before that it rests on, of a finding between two years. */
  readonly inPrevious?: readonly PreviousPlace[];
}

export interface Coverage {
  readonly figures: number;
  readonly related: number;
  readonly classified: number;
  readonly unread: number;
  readonly relations: Readonly<Record<Verdict, number>>;
}

/** The plain text of a document that is written in HTML or markdown, as it was read. */
export interface PlainReading extends PlainText {
  /** Ranges are those of the plain text. */
  readonly analysis: Analysis;
  /** Its findings with the ranges of the source, in the same order. */
  readonly findings: readonly Finding[];
}

export interface Analysis {
  /** The document as it is on file. */
  readonly text: string;
  /** Where that is not plain text. */
  readonly plain?: PlainReading;
  readonly lines: Lines;
  /** Id of the form's data file, or `none`. */
  readonly form: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly period: readonly [string, string] | null;
  readonly signedOn: string | null;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** In document order, disjoint. Table cells that hold a number are among them. */
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  /** In document order. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** What became of each correction that was given; absent where none was. */
  readonly corrections?: readonly CorrectionOutcome[];
  /** What is known of the numbers of sentences that findings rest on, in document order; absent unless it was asked for. */
  readonly evidence?: readonly NumberEvidence[];
}
