import type { Annotation, Extra } from './annotation';

/** What is kept beside a report, in `<report>.gouji.json`. */
export interface SideFile {
  readonly annotations: readonly Annotation[];
  /** Items that other tools wrote and that cannot be shown at a place; written back as they are. */
  readonly others: readonly unknown[];
  /** Further properties of the page. */
  readonly extra?: Extra;
}

export const EMPTY_SIDE_FILE: SideFile = { annotations: [], others: [] };

export const SIDE_FILE_SUFFIX = '.gouji.json';

/** Why a side file cannot be used; words are the caller's. Nobody may write over it without a copy. */
export interface SideFileTrouble {
  /** `conflict`: the marks of an unfinished merge stand in it; `not-annotations`: JSON of something else. */
  readonly trouble: 'not-json' | 'conflict' | 'not-annotations';
  /** From 0; null where no line is to blame. */
  readonly line: number | null;
  /** The parser's complaint, in its own words; may be empty. */
  readonly detail: string;
}
