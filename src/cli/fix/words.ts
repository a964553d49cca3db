/** What `fix` says of a file. */
export interface FixWords {
  readonly failed: string;
  /** Above the diff of a suggestion. */
  readonly suggestion: (id: string, title: string) => string;
  /** In place of a diff that was shown for another finding. */
  readonly shownAbove: string;
  readonly done: (counts: FixCounts) => string;
  /** Once, where suggestions were shown. */
  readonly howToApply: string;
  /** Where the text of standard input was printed, and suggestions were not. */
  readonly howToSee: string;
  /** Behind the suggestions for a file that cannot be written. */
  readonly notWritable: string;
  /** What stands for no characters, before and after a change. */
  readonly blank: string;
  readonly deleted: string;
  /** Before what was written, or would be. */
  readonly written: (dryRun: boolean) => string;
  /** Before what was chosen and could not be written. */
  readonly unwritten: string;
  readonly ask: (count: number) => string;
  readonly askHelp: (count: number) => string;
  readonly unknownAnswer: (said: string, count: number) => string;
  readonly noSuchSuggestion: (id: string) => string;
  readonly textHasChanged: (id: string) => string;
  readonly alternatives: (ids: string) => string;
}

export interface FixCounts {
  readonly made: number;
  /** Suggestions that were shown or could be. */
  readonly suggested: number;
  /** Findings with fixes of which none was made. */
  readonly left: number;
  /** How fixes were chosen: without asking those that change no number, by asking, by id, or those with one way out. */
  readonly by: 'safe' | 'answer' | 'id' | 'only';
  readonly dryRun: boolean;
  /** Where they were made, if not in the file that was read. */
  readonly copy: string | null;
}
