import type { AnalysisStatus, CellReading } from '../core/model/schema';

/** How many findings there are to look at. */
export interface Counts {
  readonly problems: number;
  readonly hints: number;
}

/** `38 个数未读懂、1 处没有读到`; empty where nothing is left. */
export const unreadZh = (numbers: number, parts: number): string =>
  [numbers > 0 ? `${numbers} 个数未读懂` : '', parts > 0 ? `${parts} 处没有读到` : ''].filter(Boolean).join('、');

const APART: Readonly<Partial<Record<CellReading, string>>> = {
  'nothing-to-judge': '没有可核对的数',
  'not-a-report': '不是年报',
  'not-readable': '读不成文字',
};

/** The status in a few words. That all agrees is said only where all was judged and nothing was found. */
export function statusZh({ status, unread, unreadParts }: AnalysisStatus, { problems, hints }: Counts): string {
  const left = unreadZh(unread, unreadParts);
  const rest = left === '' ? '' : `，另有 ${left}`;
  const apart = APART[status];
  if (problems > 0 && status !== 'not-readable' && status !== 'not-a-report') return `${problems} 处问题${rest}`;
  if (apart !== undefined) return status === 'nothing-to-judge' ? `${apart}${rest}` : apart;
  if (hints > 0) return `${hints} 条提示${rest}`;
  return left === '' ? '勾稽一致' : `读到的一致${rest}，未核对`;
}
