import type { Finding } from '../model/analysis';
import type { FindingCode } from '../model/codes';
import type { Message } from '../model/message';
import type { Severity } from '../model/schema';
import type { Range } from '../text/range';

/** A finding of a place itself, not of a relation; `related` are the parts it comes from. */
export const findingAt = (
  code: FindingCode,
  severity: Severity,
  message: Message,
  range: Range,
  related: readonly Range[] = [],
): Finding => ({
  code,
  severity,
  message,
  relation: null,
  related: related.map(({ start, end }) => ({ start, end, message: { key: 'place.part', args: {} } })),
  start: range.start,
  end: range.end,
});
