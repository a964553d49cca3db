/**
 * What the published shapes of a report and of findings have in common: version 1 of the JSON contract.
 * The types of the core are inferred from these schemas; zod itself runs only at the borders
 * (`gouji schema`, tests, files read from disk), never while a report is analysed.
 */
import * as z from 'zod/mini';
import { SEVERITIES } from './severities';

/** A code unit of the original text, from 0, counted after a byte-order mark. */
const offset = z.int().check(z.nonnegative());
/** Half-open. */
export const range = { start: offset, end: offset };

export const severitySchema = z.enum(SEVERITIES);
export const verdictSchema = z.enum(['holds', 'violated', 'allowed', 'undecidable']);

/**
 * What was judged of a document: its numbers, all of them read; its numbers, others unread; none; it is no report; it is
 * no text that can be read.
 */
export const readingSchema = z.enum(['judged', 'partly-read', 'nothing-to-judge', 'not-a-report', 'not-readable']);

export const cellStateSchema = z.enum(['number', 'blank', 'nil', 'text', 'ambiguous', 'missing']);

export const roleSchema = z.enum([
  'statistic',
  'percentage',
  'fraction',
  'date',
  'period',
  'document-number',
  'law-article',
  'ordinal',
  'contact',
  'duration',
  'fixed-word',
  'code',
  'target',
  'unread',
]);

/** What there is to say of a file besides its findings. */
export const noteSchema = z.object({
  /** `side-file`: its annotations could not be read; `orphans`, `no-effect`: some have no place, or change nothing; `parts`: bodies without a report; `previous`: the one named as that of the year before is of another year. */
  code: z.enum(['side-file', 'orphans', 'no-effect', 'parts', 'previous']),
  message: z.string(),
});

/** Without `findings`, a document agrees with itself only where it was `judged`; where it was `partly-read`, what was read agrees. */
export const analysisStatusSchema = z.object({
  status: readingSchema,
  /** Whether something is found above the level of hints that counts; notices count for nothing. */
  findings: z.boolean(),
  /** Numbers whose meaning or value was not understood. */
  unread: z.int(),
  /** Statutory tables that are missing, not filled in or not read, and pages that are pictures. */
  unreadParts: z.int(),
});

export type Severity = z.infer<typeof severitySchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type CellReading = z.infer<typeof readingSchema>;
export type AnalysisStatus = Readonly<z.infer<typeof analysisStatusSchema>>;
export type CellState = z.infer<typeof cellStateSchema>;
export type FigureRole = z.infer<typeof roleSchema>;
export type NoteJson = z.infer<typeof noteSchema>;
