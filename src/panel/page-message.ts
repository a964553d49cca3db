import * as z from 'zod/mini';
import { EXPORT_FORMATS } from '../views/faces';
import { PROTOCOL, type WithoutProtocol } from './protocol';

const protocol = z.literal(PROTOCOL);
const count = z.int().check(z.nonnegative());
/** The version of the text that the page showed: what refers to another one is dropped. */
const version = z.int();

/** What the page may say. The host checks every message against it: it trusts nothing that comes from a page. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  z.object({ protocol, type: z.literal('ready') }),
  z.object({
    protocol,
    type: z.literal('reveal'),
    version,
    start: count,
    end: count,
    /** The text takes the keyboard; else the panel keeps it. */
    focus: z.boolean(),
  }),
  z.object({ protocol, type: z.literal('fix'), version, finding: count, fix: count }),
  z.object({ protocol, type: z.literal('withdraw'), version, finding: count }),
  z.object({ protocol, type: z.literal('openJson') }),
  z.object({ protocol, type: z.literal('export'), format: z.enum(EXPORT_FORMATS) }),
  z.object({ protocol, type: z.literal('copy'), format: z.enum(['json', 'csv']) }),
  z.object({ protocol, type: z.literal('unread'), shown: z.boolean() }),
]);

export type PageMessage = z.infer<typeof pageMessageSchema>;

/** What the page sends, before the number of the protocol is put on it. */
export type PageRequest = WithoutProtocol<PageMessage>;
