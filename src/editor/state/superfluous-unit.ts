import type { Analysis, Finding } from '../../core/model/analysis';
import type { Range } from '../../core/text/range';

/** A number with its unit, and no markup between them. */
const WITH_UNIT = /^[\d.,０-９．，]+\s*([^\d０-９<>]+)$/;

/** The unit in a cell where only the number belongs; null for any other finding. */
export function superfluousUnit({ text }: Analysis, { message, start, end }: Finding): Range | null {
  if (message.key !== 'unit.in-cell') return null;
  const unit = WITH_UNIT.exec(text.slice(start, end))?.[1];
  return unit === undefined ? null : { start: end - unit.length, end };
}
