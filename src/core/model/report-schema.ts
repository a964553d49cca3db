/** The published shape of a report, as `gouji parse` prints it. */
import * as z from 'zod/mini';
import {
  analysisStatusSchema,
  cellStateSchema,
  noteSchema,
  range,
  roleSchema,
  severitySchema,
  verdictSchema,
} from './schema';

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

export type CellJson = z.infer<typeof cellSchema>;
export type SectionJson = z.infer<typeof sectionSchema>;
export type FigureJson = z.infer<typeof figureSchema>;
export type RelationJson = z.infer<typeof relationSchema>;
export type ReportJson = z.infer<typeof reportSchema>;
