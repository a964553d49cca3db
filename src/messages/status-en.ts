import type { AnalysisStatus, CellReading } from '../core/model/schema';
import type { Counts } from './status-zh';

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** `38 numbers not understood, 1 part not read`; empty where nothing is left. */
export const unreadEn = (numbers: number, parts: number): string =>
  [
    numbers > 0 ? `${counted(numbers, 'number')} not understood` : '',
    parts > 0 ? `${counted(parts, 'part')} not read` : '',
  ]
    .filter(Boolean)
    .join(', ');

const APART: Readonly<Partial<Record<CellReading, string>>> = {
  'nothing-to-judge': 'nothing to check',
  'not-a-report': 'not a report',
  'not-readable': 'not readable as text',
};

/** The same as `statusZh`. */
export function statusEn({ status, unread, unreadParts }: AnalysisStatus, { problems, hints }: Counts): string {
  const left = unreadEn(unread, unreadParts);
  const rest = left === '' ? '' : `; ${left}`;
  const apart = APART[status];
  if (problems > 0 && status !== 'not-readable' && status !== 'not-a-report')
    return `${counted(problems, 'problem')}${rest}`;
  if (apart !== undefined) return status === 'nothing-to-judge' ? `${apart}${rest}` : apart;
  if (hints > 0) return `${counted(hints, 'hint')}${rest}`;
  return left === '' ? 'all agree' : `what was read agrees${rest}, not checked`;
}
