/** The published shape of findings, as `gouji check` prints them. */
import * as z from 'zod/mini';
import { codeSchema } from './code-schema';
import { explanationSchema } from './explanation-schema';
import { analysisStatusSchema, noteSchema, range, readingSchema, severitySchema, verdictSchema } from './schema';

export const editSchema = z.object({ ...range, newText: z.string() });

/** Where something stands in a document that is no text: in a workbook, or on a page (PDF, OFD; all counted from 1). */
export const placeSchema = z.union([
  z.object({
    sheet: z.string(),
    /** `B7` */
    cell: z.string(),
  }),
  z.object({
    page: z.int(),
    /** Of a table that is drawn: its number in the document, and row and column of the cell. */
    table: z.optional(z.int()),
    row: z.optional(z.int()),
    column: z.optional(z.int()),
  }),
]);

export const fixSchema = z.object({
  title: z.string(),
  kind: z.enum(['suggestion', 'safe']),
  edits: z.array(editSchema),
});

export const findingSchema = z.object({
  code: codeSchema,
  severity: severitySchema,
  message: z.string(),
  /** The formula with its numbers, and by how much it fails, where the finding is about one. */
  formula: z.optional(z.string()),
  difference: z.optional(z.string()),
  ...range,
  /** 0-based, as in LSP. */
  line: z.int(),
  column: z.int(),
  relation: z.nullable(z.string()),
  /** In a workbook, or in a document with pages. */
  place: z.optional(placeSchema),
  related: z.array(z.object({ ...range, message: z.string(), place: z.optional(placeSchema) })),
  /** Of a finding between two years: what it rests on in the report of the year before, counted in that report's text. */
  inPrevious: z.optional(z.array(z.object({ ...range, line: z.int(), column: z.int(), message: z.string() }))),
  fixes: z.array(fixSchema),
  /** What else there is to say: why there is no fix, what the gap happens to equal. */
  remark: z.optional(z.string()),
  /** Somebody accepted it: it counts for nothing. Both may be empty. */
  accepted: z.optional(z.object({ by: z.string(), reason: z.string() })),
  /** Why it is one, where `--explain` asks. */
  explanation: z.optional(explanationSchema),
  /** It was there before, in the list that `--baseline` names: it counts for nothing. */
  baseline: z.optional(z.literal(true)),
});

export const coverageSchema = z.object({
  figures: z.int(),
  related: z.int(),
  classified: z.int(),
  unread: z.int(),
  relations: z.record(verdictSchema, z.int()),
});

export const checkedFileSchema = z.object({
  path: z.string(),
  encoding: z.string(),
  form: z.string(),
  /** The body that reports, as far as it is printed. */
  issuer: z.optional(z.nullable(z.string())),
  year: z.nullable(z.int()),
  /** The report of the year before that it was checked beside. */
  previous: z.optional(z.object({ path: z.string(), year: z.nullable(z.int()) })),
  analysis: analysisStatusSchema,
  coverage: coverageSchema,
  findings: z.array(findingSchema),
  /** Numbers of pages that are pictures and were not read. */
  unreadPages: z.optional(z.array(z.int())),
  /** How many findings there are of codes that the settings switch off. */
  switchedOff: z.optional(z.int()),
  notes: z.optional(z.array(noteSchema)),
});

export const failedFileSchema = z.object({
  path: z.string(),
  error: z.object({ code: z.string(), message: z.string() }),
  analysis: z.object({ status: z.literal('not-readable') }),
});

export const checkOutputSchema = z.object({
  version: z.literal(1),
  files: z.array(z.union([checkedFileSchema, failedFileSchema])),
  summary: z.object({
    files: z.int(),
    errors: z.int(),
    warnings: z.int(),
    information: z.int(),
    hints: z.int(),
    /** Files that were read and are reports, and those that are none. */
    reports: z.optional(z.int()),
    notReports: z.optional(z.int()),
    /** What was not looked at, by reason: those of `files` with an error, and what was passed over in folders. */
    notLookedAt: z.optional(
      z.object({
        format: z.int(),
        size: z.int(),
        encoding: z.int(),
        rights: z.int(),
        /** Links to folders that were looked at already. */
        link: z.int(),
        /** Files that the settings of the folder leave out, where there are some. */
        settings: z.optional(z.int()),
        other: z.int(),
      }),
    ),
    /** Extension → how many such files were passed over in folders; none for a name without one. */
    passedOver: z.optional(z.record(z.string(), z.int())),
    /** Findings that count for nothing, where there are some. */
    accepted: z.optional(z.int()),
    baseline: z.optional(z.int()),
    /** Findings of codes that the settings switch off: they are not among the findings. */
    switchedOff: z.optional(z.int()),
    /** How many files there are of each status. */
    status: z.record(readingSchema, z.int()),
  }),
});

export type PlaceJson = z.infer<typeof placeSchema>;
export type FindingJson = z.infer<typeof findingSchema>;
export type CoverageJson = z.infer<typeof coverageSchema>;
export type CheckedFileJson = z.infer<typeof checkedFileSchema>;
export type FailedFileJson = z.infer<typeof failedFileSchema>;
export type CheckOutputJson = z.infer<typeof checkOutputSchema>;
