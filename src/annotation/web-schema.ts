/**
 * What of the W3C Web Annotation data model (https://www.w3.org/TR/annotation-model/) is read. Everything else in a file is kept
 * as it is, so all objects are loose.
 */
import * as z from 'zod/mini';
import { identitySchema } from './identity-schema';

const text = z.optional(z.string());

export const bodySchema = z.looseObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  purpose: text,
  creator: z.optional(z.unknown()),
  created: text,
});

export const quoteSchema = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: text,
  suffix: text,
});

const offset = z.int().check(z.nonnegative());
export const positionSchema = z.looseObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset });

export const targetSchema = z.looseObject({ source: text, selector: z.optional(z.unknown()) });

export const itemSchema = z.looseObject({
  id: text,
  type: z.union([z.literal('Annotation'), z.array(z.string()).check(z.refine((all) => all.includes('Annotation')))]),
  motivation: z.optional(z.unknown()),
  created: text,
  modified: text,
  creator: z.optional(z.unknown()),
  body: z.optional(z.unknown()),
  target: z.unknown(),
  'gouji:mark': text,
  'gouji:finding': z.optional(identitySchema),
  'gouji:indicator': z.optional(z.nullable(z.string())),
  'gouji:label': text,
  'gouji:resolved': z.optional(z.boolean()),
});

export type WebItem = z.infer<typeof itemSchema>;
