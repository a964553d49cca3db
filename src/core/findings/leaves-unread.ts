import type { Finding } from '../model/analysis';

/** What says that a part of the report (a table, a page, damaged characters) was not read, or holds nothing. */
const PARTS: ReadonlySet<string> = new Set([
  'missing-table.section',
  'notice.blank-table',
  'notice.few-rows',
  'notice.unread-table',
  'notice.unread-section',
  'notice.unread-page',
  'notice.damaged-bytes',
]);

/** What says of the text as a whole that it is none. */
const UNREADABLE: ReadonlySet<string> = new Set(['notice.rtf', 'notice.mime', 'notice.mojibake']);

/**
 * How many parts of the report a finding says were not read: those beside its own place are its related ones; of numbers that
 * lost digits it counts the places.
 */
export function partsLeftUnread(finding: Finding): number {
  if (saysWithheld(finding)) return Number(finding.message.args.count);
  return PARTS.has(finding.message.key) ? 1 + finding.related.length : 0;
}

/** Whether a finding says that the text lost digits: then nothing else is said of it, also where it does not agree. */
export const saysWithheld = ({ message }: Finding): boolean => message.key === 'notice.lost-numbers';

/** Whether a finding says that the text cannot be read at all. */
export const saysUnreadable = ({ message }: Finding): boolean => UNREADABLE.has(message.key);
