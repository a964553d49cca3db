import * as z from 'zod/mini';
import type { Language } from '../../messages/language';
import type { CodeNames } from '../../views/batch/batch-filters';
import type { BatchColumn, BatchRow } from '../../views/batch/batch-row';
import { PROTOCOL, type WithoutProtocol } from '../protocol';

/** What the table of many reports is to show, told by what has changed since the last message. */
export interface BatchMessage {
  readonly protocol: typeof PROTOCOL;
  readonly type: 'batch';
  readonly language: Language;
  readonly columns: readonly BatchColumn[];
  /** Nothing that was sent before holds any longer. */
  readonly isNew: boolean;
  readonly changed: readonly BatchRow[];
  /** The places of the rows that are there no longer. */
  readonly gone: readonly string[];
  readonly names: CodeNames;
  readonly notice: string;
  readonly offersCheck: boolean;
}

const protocol = z.literal(PROTOCOL);

/** What the page of the table may say. The host checks every message against it, and knows the places itself. */
export const batchRequestSchema = z.discriminatedUnion('type', [
  z.object({ protocol, type: z.literal('ready') }),
  z.object({ protocol, type: z.literal('check') }),
  z.object({ protocol, type: z.literal('open'), place: z.string() }),
  z.object({ protocol, type: z.literal('finding'), place: z.string(), key: z.string() }),
]);

export type BatchRequest = z.infer<typeof batchRequestSchema>;

/** What the page sends, before the number of the protocol is put on it. */
export type BatchAsked = WithoutProtocol<BatchRequest>;
