import * as z from 'zod/mini';

const strings = z.array(z.string());

/** By what a finding is known again, in side files and baselines. */
export const identitySchema = z.looseObject({
  code: z.string(),
  indicators: z.optional(strings),
  around: z.optional(z.tuple([z.string(), z.string()])),
  terms: strings,
});
