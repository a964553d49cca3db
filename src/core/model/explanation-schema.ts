/** The published shape of what `gouji check --explain` says of a finding. */
import * as z from 'zod/mini';
import { range } from './schema';

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

export type ExplanationJson = z.infer<typeof explanationSchema>;
export type ExplainedTermJson = z.infer<typeof explainedTermSchema>;
