import type { PlaceJson, Severity } from '../core/model/schema';
import type { Language } from '../messages/language';
import type { AnnotationWords } from './annotations/words';
import type { FailureCode } from './failure';
import { wordsEn } from './words-en';
import { wordsZh } from './words-zh';

/** Everything the command line says itself; what it says of a report comes from the catalogue. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  /** `detail`: the limit, the system's error code or the encodings tried. */
  readonly failure: Readonly<Record<FailureCode, (detail: string) => string>>;
  readonly failed: string;
  readonly readAs: (encoding: string) => string;
  /** Where something stands in a document with pages. */
  readonly place: (place: PlaceJson) => string;
  readonly fix: (title: string) => string;
  readonly morePlaces: (count: number) => string;
  readonly summary: (counts: SummaryCounts) => string;
  readonly hidden: (count: number, level: Severity) => string;
  /** Complaints about arguments, by the parser's code; `quoted` are the words that its English sentence quotes. */
  readonly usage: Readonly<Record<string, (quoted: readonly string[]) => string>>;
  readonly invalid: Readonly<Record<'size' | 'encoding', string>>;
  readonly previous: PreviousWords;
  readonly exporting: ExportWords;
  readonly fixing: FixWords;
  readonly annotations: AnnotationWords;
  readonly seeHelp: string;
  readonly help: HelpWords;
}

export interface SummaryCounts {
  readonly files: number;
  readonly failed: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** Why last year's report was not used. */
export interface PreviousWords {
  readonly oneReport: string;
  readonly oneBefore: string;
  readonly bothFromStdin: string;
}

/** Why an export was not written. */
export interface ExportWords {
  readonly needsFolder: string;
  readonly needsFile: string;
  /** `detail`: the system's error code. */
  readonly notWritten: (path: string, detail: string) => string;
}

/** What `fix` says of a file. */
export interface FixWords {
  readonly failed: string;
  /** `left`: errors and warnings with several fixes, of which none was chosen. */
  readonly done: (made: number, left: number, dryRun: boolean) => string;
  /** The question behind a numbered list. */
  readonly ask: (count: number) => string;
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
  readonly fixNotes: string;
  readonly schema: string;
  readonly paths: string;
  readonly which: string;
  readonly checkFormat: string;
  readonly parseFormat: string;
  readonly exportFormat: string;
  readonly out: string;
  readonly lang: string;
  readonly failOn: string;
  readonly level: string;
  readonly maxSize: string;
  readonly encoding: string;
  readonly previous: string;
  readonly stdinPath: string;
  readonly color: string;
  readonly noColor: string;
  readonly help: string;
  readonly version: string;
  readonly checkNotes: string;
  readonly parseNotes: string;
  readonly exportNotes: string;
}

export const wordsOf = (language: Language): Words => (language === 'zh' ? wordsZh : wordsEn);
