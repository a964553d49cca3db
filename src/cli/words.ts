import type { PlaceJson } from '../core/model/check-schema';
import type { AnalysisStatus, CellReading, Severity } from '../core/model/schema';
import type { Counts } from '../messages/status-zh';
import type { AnnotationWords } from './annotations/words';
import type { FailureCode } from './failure';
import type { FixWords } from './fix/words';
import type { SummaryWords } from './summary/words';
import type { Tally } from './tally';
import type { TrendWords } from './trend/words';

/** Everything the command line says itself; what it says of a report comes from the catalogue. */
export interface CliWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** `detail`: the limit, the system's error code or the encodings tried. */
  readonly failure: Readonly<Record<FailureCode, (detail: string) => string>>;
  readonly failed: string;
  readonly status: (status: AnalysisStatus, counts: Counts) => string;
  /** How to have a text checked that was not taken for a report. */
  readonly asReport: string;
  readonly readAs: (encoding: string) => string;
  /** Where a finding stands in a workbook or on a page. */
  readonly place: (place: PlaceJson) => string;
  readonly fix: (title: string) => string;
  readonly morePlaces: (count: number) => string;
  readonly summary: (counts: SummaryCounts) => string;
  readonly hidden: (count: number, level: Severity) => string;
  /** `formats`: extension and count, the most frequent first. */
  readonly passedOver: (count: number, formats: readonly (readonly [extension: string, count: number])[]) => string;
  readonly linkedFolders: (count: number) => string;
  /** Files that the settings leave out, and findings of codes that they switch off. */
  readonly leftOut: (count: number) => string;
  /** Bodies of a place without a report of the year; `some` are the first of them. */
  readonly missingParts: (count: number, some: readonly string[]) => string;
  readonly switchedOff: (count: number) => string;
  /** Complaints about arguments, by the parser's code; `quoted` are the words that its English sentence quotes. */
  readonly usage: Readonly<Record<string, (quoted: readonly string[]) => string>>;
  readonly invalid: Readonly<Record<'size' | 'encoding' | 'workers' | 'severity' | 'explain', string>>;
  /** How far a check of many files has come. */
  readonly progress: (tally: Tally) => string;
  readonly merging: { readonly noResult: string };
  readonly previous: PreviousWords;
  readonly exporting: ExportWords;
  readonly fixing: FixWords;
  readonly summarizing: SummaryWords;
  readonly trending: TrendWords;
  readonly commenting: CommentWords;
  readonly explaining: ExplainingWords;
  readonly annotations: AnnotationWords;
  readonly seeHelp: string;
  readonly help: HelpWords;
}

export interface SummaryCounts {
  readonly files: number;
  readonly failed: number;
  /** Those that are shown; what is said of a file as a whole is not among them. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Shown or not. */
  readonly hints: number;
  readonly byStatus: Readonly<Record<CellReading, number>>;
  readonly unreadNumbers: number;
  readonly unreadParts: number;
}

/** What stands around the explanation of a finding. */
export interface ExplainingWords {
  readonly head: string;
  readonly basis: (basis: string) => string;
  /** Before a number: its line, from 1. */
  readonly line: (line: number) => string;
  readonly formula: (formula: string) => string;
  readonly reason: (reason: string) => string;
  readonly silencedBy: string;
  /** `choice`: the code or number that was asked for. */
  readonly none: (choice: string) => string;
}

/** What `comment` says. */
export interface CommentWords {
  readonly done: (count: number) => string;
}

/** Why last year's report was not used. */
export interface PreviousWords {
  readonly oneReport: string;
  readonly oneBefore: string;
  readonly bothFromStdin: string;
  readonly otherYear: (path: string, before: number, year: number) => string;
}

/** Why an export was not written. */
export interface ExportWords {
  readonly needsFolder: string;
  readonly needsFile: string;
  /** A name of one workbook or page, where each report has its own. */
  readonly oneEach: (name: string) => string;
  readonly wideFormats: string;
  readonly written: (path: string, reports: number) => string;
  readonly notAReport: string;
  /** `detail`: the system's error code. */
  readonly notWritten: (path: string, detail: string) => string;
}

export interface HelpWords {
  readonly titles: Readonly<Record<string, string>>;
  readonly choices: (values: string) => string;
  readonly byDefault: (value: string) => string;
  readonly program: string;
  readonly check: string;
  readonly parse: string;
  readonly export: string;
  readonly fix: string;
  readonly dryRun: string;
  readonly safe: string;
  readonly interactive: string;
  readonly apply: string;
  readonly comment: string;
  readonly commentOutput: string;
  readonly commentNotes: string;
  readonly track: string;
  readonly output: string;
  readonly fixNotes: string;
  readonly schema: string;
  readonly paths: string;
  readonly which: string;
  readonly checkFormat: string;
  readonly filesFrom: string;
  readonly workers: string;
  readonly quiet: string;
  readonly explain: string;
  readonly merge: string;
  readonly mergePaths: string;
  readonly mergeFormat: string;
  readonly mergeNotes: string;
  readonly parseFormat: string;
  readonly exportFormat: string;
  readonly out: string;
  readonly wide: string;
  readonly lang: string;
  readonly failOn: string;
  readonly level: string;
  readonly maxSize: string;
  readonly encoding: string;
  readonly asReport: string;
  readonly previous: string;
  readonly noPrevious: string;
  readonly config: string;
  readonly noConfig: string;
  readonly severity: string;
  readonly stdinPath: string;
  readonly color: string;
  readonly noColor: string;
  readonly help: string;
  readonly version: string;
  readonly checkNotes: string;
  readonly parseNotes: string;
  readonly exportNotes: string;
}
