import * as z from 'zod/mini';
import type { Range } from '../../core/text/range';
import type { DocumentView } from '../../views/document/document-view';
import type { Snapshot } from '../../views/snapshot';
import { PROTOCOL, type WithoutProtocol } from '../protocol';

/** The whole of what a view of a document is to show; without a report, what is said in its place. */
export interface DocumentMessage {
  readonly protocol: typeof PROTOCOL;
  readonly type: 'document';
  readonly uri: string;
  readonly version: number;
  readonly language: Snapshot['language'];
  readonly shown: DocumentView | { readonly notice: string };
}

/** A place that is to be shown. */
export interface PlaceMessage extends Range {
  readonly protocol: typeof PROTOCOL;
  readonly type: 'place';
}

export type ToDocumentPage = DocumentMessage | PlaceMessage;

const protocol = z.literal(PROTOCOL);
const count = z.int().check(z.nonnegative());
/** The version of the text that the page showed: what refers to another one is dropped. */
const version = z.int();

export const DOCUMENT_TOOLS = ['panel', 'text', 'comment', 'undo', 'doubleClick'] as const;
export const SAYINGS = ['confirm', 'question', 'remark', 'figureIs', 'openList', 'scopesDiffer'] as const;

/** What the page of a document may say. The host checks every message against it. */
export const documentRequestSchema = z.discriminatedUnion('type', [
  z.object({ protocol, type: z.literal('ready') }),
  /** Where somebody is by now. */
  z.object({ protocol, type: z.literal('at'), version, start: count, end: count }),
  z.object({ protocol, type: z.literal('fix'), version, finding: count, fix: count }),
  z.object({ protocol, type: z.enum(['accept', 'ignore', 'withdraw']), version, finding: count }),
  z.object({ protocol, type: z.literal('say'), version, what: z.enum(SAYINGS), start: count, end: count }),
  z.object({ protocol, type: z.literal('remove'), id: z.string() }),
  z.object({ protocol, type: z.literal('tool'), tool: z.enum(DOCUMENT_TOOLS) }),
]);

export type DocumentRequest = z.infer<typeof documentRequestSchema>;

/** What the page sends, before the number of the protocol is put on it. */
export type DocumentAsked = WithoutProtocol<DocumentRequest>;
