/**
 * The published shape of a report and of findings: version 1 of the JSON contract.
 * The types of the core are inferred from these schemas; zod itself runs only at the borders
 * (`gouji schema`, tests, files read from disk), never while a report is analysed.
 */
import * as z from 'zod/mini';
import { FINDING_CODES } from './codes';
import { SEVERITIES } from './severities';

/** A code unit of the original text, from 0, counted after a byte-order mark. */
const offset = z.int().check(z.nonnegative());
const range = { start: offset, end: offset };

export const severitySchema = z.enum(SEVERITIES);
export const verdictSchema = z.enum(['holds', 'violated', 'allowed', 'undecidable']);

/**
 * What was judged of a document: its numbers, all of them read; its numbers, others unread; none; it is no report; it is
 * no text that can be read.
 */
export const readingSchema = z.enum(['judged', 'partly-read', 'nothing-to-judge', 'not-a-report', 'not-readable']);

export const codeSchema = z.enum(FINDING_CODES);

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

export const cellSchema = z.object({
  /** As printed, the unit not applied; null where nothing or no number is printed, or where it is not certain. */
  value: z.nullable(z.number()),
  state: cellStateSchema,
  text: z.string(),
  ...range,
  unit: z.optional(z.string()),
  /** Of an ambiguous cell: every value that some admissible reading of its run gives, ascending. */
  candidates: z.optional(z.array(z.number())),
  /** Where sentences tell the numbers by which a run of digits was split. */
  told: z.optional(z.array(z.object(range))),
});

export const unplacedRowSchema = z.object({
  /** What is printed beside the values, without blanks. */
  label: z.string(),
  /** The values as printed; the range is theirs. */
  text: z.string(),
  ...range,
});

export const tableSchema = z.object({
  id: z.string(),
  form: z.string(),
  ...range,
  cells: z.record(z.string(), cellSchema),
  /** Rows that are printed but were not read, in document order; absent where every row was read. */
  unplaced: z.optional(z.array(unplacedRowSchema)),
});

export interface SectionShape {
  ordinal: string;
  title: string;
  level: number;
  start: number;
  end: number;
  children: SectionShape[];
}

export const sectionSchema: z.ZodMiniType<SectionShape> = z.object({
  /** The ordinal as printed, without its punctuation: 一, (一), 1, ①, 一是; empty for an annex. */
  ordinal: z.string(),
  title: z.string(),
  /** 1 for 一、, 2 for (一), 3 for 1., 4 for (1) or ①, 5 for 一是. */
  level: z.int(),
  ...range,
  get children() {
    return z.array(sectionSchema);
  },
});

export const figureSchema = z.object({
  text: z.string(),
  ...range,
  /** The exact value, scale applied; absent for an approximate figure, which has bounds. */
  value: z.optional(z.number()),
  low: z.optional(z.nullable(z.number())),
  high: z.optional(z.nullable(z.number())),
  lowOpen: z.optional(z.boolean()),
  highOpen: z.optional(z.boolean()),
  unit: z.optional(z.string()),
  role: roleSchema,
  /** The indicator it reports, in the ids of the form. */
  indicator: z.optional(z.string()),
  scope: z.optional(z.string()),
  /** Ids of the relations that it enters. */
  relations: z.array(z.string()),
});

export const termSchema = z.object({
  role: z.string(),
  ...range,
  value: z.nullable(z.number()),
});

export const relationSchema = z.object({
  id: z.string(),
  kind: z.string(),
  /** Where the relation comes from: `form:<row id>`, or the kind of sentence. */
  source: z.string(),
  severity: severitySchema,
  terms: z.array(termSchema),
  verdict: verdictSchema,
  /** The formula with the numbers in it. */
  arithmetic: z.string(),
  reason: z.nullable(z.string()),
});

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

export const reportSchema = z.object({
  version: z.literal(1),
  path: z.string(),
  analysis: analysisStatusSchema,
  form: z.string(),
  title: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  year: z.nullable(z.int()),
  /** First and last day, ISO 8601. */
  period: z.nullable(z.tuple([z.string(), z.string()])),
  signedOn: z.nullable(z.string()),
  sections: z.array(sectionSchema),
  tables: z.array(tableSchema),
  /** Indicator id → the cell of the first table that has it. */
  cells: z.record(z.string(), cellSchema),
  figures: z.array(figureSchema),
  relations: z.array(relationSchema),
  /** Numbers of pages that are pictures and were not read. */
  unreadPages: z.optional(z.array(z.int())),
  notes: z.optional(z.array(noteSchema)),
});

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

/** What a number is of, and where that is said; `total`: as the total whose part it is; `default`: nothing else is said. */
const knownPart = <const Values extends readonly string[]>(values: Values) =>
  z.object({
    is: z.enum(values),
    saidIn: z.enum(['clause', 'sentence', 'sentence-before', 'heading', 'total', 'default']),
  });

export const explainedTermSchema = z.object({
  role: z.string(),
  /** Empty, at 0, of a number of the report of the year before. */
  ...range,
  line: z.int(),
  column: z.int(),
  /** As printed, with its role. */
  message: z.string(),
  /** The rows of the form that it was taken for. */
  indicators: z.array(z.string()),
  unit: z.optional(z.string()),
  whose: z.optional(knownPart(['own', 'part', 'unknown'])),
  when: z.optional(knownPart(['year', 'part-of-year', 'other-year', 'cumulative', 'unknown'])),
  matter: z.optional(knownPart(['ours', 'other', 'unknown'])),
  /** The same in sentences. */
  details: z.array(z.string()),
});

/** Why a finding is one; of `gouji check --explain`. */
export const explanationSchema = z.object({
  /** Where its rule comes from: `form:<row id>`, or the kind of sentence; null for a check that is no formula. */
  source: z.nullable(z.string()),
  basis: z.string(),
  terms: z.array(explainedTermSchema),
  formula: z.optional(z.string()),
  /** Why it is only a hint, where it cannot be decided. */
  reason: z.optional(z.string()),
  /** Any of these would have kept it from being a finding; there may be others. */
  silencedBy: z.array(z.object({ code: z.string(), message: z.string() })),
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

export type Severity = z.infer<typeof severitySchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type CellReading = z.infer<typeof readingSchema>;
export type AnalysisStatus = Readonly<z.infer<typeof analysisStatusSchema>>;
export type CellState = z.infer<typeof cellStateSchema>;
export type FigureRole = z.infer<typeof roleSchema>;
export type CellJson = z.infer<typeof cellSchema>;
export type SectionJson = z.infer<typeof sectionSchema>;
export type FigureJson = z.infer<typeof figureSchema>;
export type RelationJson = z.infer<typeof relationSchema>;
export type ReportJson = z.infer<typeof reportSchema>;
export type PlaceJson = z.infer<typeof placeSchema>;
export type NoteJson = z.infer<typeof noteSchema>;
export type FindingJson = z.infer<typeof findingSchema>;
export type ExplanationJson = z.infer<typeof explanationSchema>;
export type ExplainedTermJson = z.infer<typeof explainedTermSchema>;
export type CoverageJson = z.infer<typeof coverageSchema>;
export type CheckedFileJson = z.infer<typeof checkedFileSchema>;
export type FailedFileJson = z.infer<typeof failedFileSchema>;
export type CheckOutputJson = z.infer<typeof checkOutputSchema>;
