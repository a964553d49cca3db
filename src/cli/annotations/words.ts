import type { MarkKind } from '../../annotation/annotation';
import type { OrphanReason } from '../../annotation/place-of-quote';
import type { CorrectionEffect } from '../../core/model/correction';
import type { SideFailure } from './read-side-file';

/** What the command line says of annotations. */
export interface AnnotationWords {
  /** Why a side file cannot be used; without its path. */
  readonly trouble: (trouble: SideFailure) => string;
  /** Behind it, where the report was checked all the same. */
  readonly notUsed: string;
  readonly orphans: (count: number) => string;
  readonly withoutEffect: (count: number) => string;
  /** Behind an accepted finding; both may be empty. */
  readonly accepted: (by: string, reason: string) => string;
  readonly acceptedCount: (count: number) => string;
  readonly baselineCount: (count: number) => string;
  readonly baselineWritten: (path: string, findings: number) => string;
  readonly marks: Readonly<Record<MarkKind, string>>;
  /** `figure-is` with null. */
  readonly noIndicator: string;
  readonly orphan: Readonly<Record<OrphanReason, string>>;
  readonly effect: Readonly<Record<Exclude<CorrectionEffect, 'applied'>, string>>;
  readonly outdated: string;
  /** Of a side file whose report is not there, or is there and cannot be read. */
  readonly missingReport: string;
  readonly unreadReport: string;
  /** Behind it. */
  readonly notJudged: (annotations: number) => string;
  readonly resolved: string;
  /** `unjudged`: side files whose report could not be read. */
  readonly listed: (annotations: number, files: number, unjudged: number) => string;
  readonly problems: (problems: number, annotations: number, files: number) => string;
  readonly reanchored: (moved: number, orphans: number, dryRun: boolean) => string;
  readonly imported: (added: number, changed: number) => string;
  /** Lines of an import that could not be used. */
  readonly notImported: (count: number) => string;
  /** A side file that could not be read was put there before it was written anew. */
  readonly backedUp: (path: string) => string;
  readonly notWritten: (path: string, detail: string) => string;
  readonly notInFormat: (format: string) => string;
  readonly needsFolder: string;
  readonly needsReport: string;
  readonly help: AnnotationHelp;
}

export type AnnotationHelp = Readonly<
  Record<
    | 'annotations'
    | 'noAnnotations'
    | 'baseline'
    | 'writeBaseline'
    | 'command'
    | 'list'
    | 'check'
    | 'anchor'
    | 'merge'
    | 'export'
    | 'import'
    | 'listFormat'
    | 'exportFormat'
    | 'importFormat'
    | 'dryRun'
    | 'ours'
    | 'theirs'
    | 'base'
    | 'output'
    | 'out'
    | 'figures'
    | 'file'
    | 'report'
    | 'by'
    | 'paths'
    | 'mergeNotes'
    | 'checkNotes'
    | 'exportNotes',
    string
  >
>;
