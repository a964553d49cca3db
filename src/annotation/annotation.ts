/** Marks that people make on a report. The report's own text is never changed for them; they live in its side file. */
import type { FindingIdentity } from './finding-identity';

/** Words of the report with what stands around them: what a mark is found again by. Line ends are `\n`, whatever the file has. */
export interface Quote {
  readonly exact: string;
  /** Up to 32 characters on either side. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a mark was made. */
export interface Target {
  readonly quote: Quote;
  /**
   * In Unicode code points of the text on file, as the W3C model counts; null where it is not known. A hint, out of date after
   * every edit: ask `anchor` where the mark stands now.
   */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** What other tools wrote, kept as it is. */
  readonly extra?: Extra;
}

/** One entry of a thread. The first one of an acceptance or a correction is its reason. */
export interface Remark {
  readonly text: string;
  /** Empty where it is not known. */
  readonly by: string;
  /** ISO 8601; empty where it is not known. */
  readonly at: string;
  readonly extra?: Extra;
}

export type Mark =
  | { readonly kind: 'comment' }
  /** Somebody looked, and the figure is right. */
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'questioned' }
  /** A finding that is no mistake, or is left as it is: it is shown quietly and counts for nothing. */
  | { readonly kind: 'accepted'; readonly finding: FindingIdentity }
  /** A label of a data set, in words of its own. */
  | { readonly kind: 'labelled'; readonly label: string }
  /** Corrections of how the report is read. `figure-is`: null says that the figure is none of the indicators. */
  | { readonly kind: 'figure-is'; readonly indicator: string | null }
  | { readonly kind: 'open-list' }
  | { readonly kind: 'scopes-differ'; readonly other: Target | null };

export type MarkKind = Mark['kind'];

export interface Annotation {
  /** `urn:uuid:…`, or the address that another tool gave it. */
  readonly id: string;
  readonly mark: Mark;
  readonly target: Target;
  readonly thread: readonly Remark[];
  /** The thread is closed. An acceptance or a correction holds all the same, until it is deleted. */
  readonly resolved: boolean;
  readonly by: string;
  /** ISO 8601; empty where it is not known. */
  readonly created: string;
  /** Of the last edit: when two copies differ, the later one wins. */
  readonly modified: string;
  /** Made by a program (labels that the analysis itself gave), not by a person. */
  readonly bySoftware?: true;
  readonly extra?: Extra;
}

/** Properties that are not ours. They are written back where they were found. */
export type Extra = Readonly<Record<string, unknown>>;

/** Marks that change how the report is read. */
export const isCorrection = ({ mark }: Annotation): boolean =>
  mark.kind === 'figure-is' || mark.kind === 'open-list' || mark.kind === 'scopes-differ';
