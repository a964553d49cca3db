/**
 * What the host says to the page, and the words that both use; what the page may say is in `page-message.ts`.
 * A change that the other side would not understand is a new number: messages of another one are left alone.
 */
import type { Range } from '../core/text/range';
import type { OverYearsView } from '../views/over-years';
import type { Snapshot } from '../views/snapshot';

export const PROTOCOL = 1;

/** The whole of what is to be shown; null where the document is closed or is no report. */
export interface SnapshotMessage {
  readonly protocol: typeof PROTOCOL;
  readonly type: 'snapshot';
  /** The address of the document; the page keeps it over a reload of the window. */
  readonly uri: string;
  readonly version: number;
  readonly snapshot: Snapshot | null;
  readonly language: Snapshot['language'];
}

/** Where the cursor stands in the text, or what is selected. */
export interface CursorMessage extends Range {
  readonly protocol: typeof PROTOCOL;
  readonly type: 'cursor';
  readonly version: number;
}

/** An indicator over the years of the body of the report that is shown. */
export interface OverYearsMessage {
  readonly protocol: typeof PROTOCOL;
  readonly type: 'over-years';
  /** Of the report whose indicator it is: on any other one it is not shown. */
  readonly uri: string;
  /** Null where it can no longer be told. */
  readonly view: OverYearsView | null;
  /** Somebody has just asked for it: the page turns to it. */
  readonly isNew: boolean;
}

export type HostMessage = SnapshotMessage | CursorMessage | OverYearsMessage;

/** A message before the number of the protocol is put on it. */
export type WithoutProtocol<Message> = Message extends { protocol: number } ? Omit<Message, 'protocol'> : never;
