import type { Range } from '../text/range';
import type { TextIndex } from '../text/search/text-index';
import type { OrdinalKind } from './ordinal-kind';
import { markAt, type OrdinalMark } from './ordinal-marks';
import { type OrdinalPlace, opensLine, ordinalPlace } from './ordinal-place';

export interface Ordinal extends Range {
  readonly kind: OrdinalKind;
  /** From 1; 0 where the numeral is lost and only 是 is left. */
  readonly number: number;
  readonly place: OrdinalPlace;
  /** A stray character stands before it (`l六、`), or its numeral is lost. */
  readonly damaged: boolean;
}

/** Whether the characters before rule an ordinal out: 第二十条第(一)项, 2.1., 附件(一), 统一是. */
function isRuledOut(folded: string, start: number, kind: OrdinalKind): boolean {
  const before = folded.charAt(start - 1);
  if (kind === 'section' || kind === 'subitem') return before !== '' && '第条款项》件表'.includes(before);
  if (kind === 'item') return /[\d.A-Za-z第]/.test(before);
  if (kind === 'chapter') return before !== '' && '第十百千○〇零'.includes(before);
  return false;
}

/** `l六、`: one stray letter or stroke at the start of the line. */
const hasStray = (folded: string, start: number): boolean =>
  start > 0 && 'lI1丨'.includes(folded.charAt(start - 1)) && opensLine(folded, start - 2);

function ordinalOf(folded: string, { start, end, kind, number }: OrdinalMark): Ordinal | null {
  if (kind === 'chapter' && hasStray(folded, start))
    return { start: start - 1, end, kind, number, place: 'line', damaged: true };
  const isLost = number === 0;
  if ((isLost && folded.charAt(start) !== '是') || isRuledOut(folded, start, kind)) return null;
  const place = ordinalPlace(folded, start);
  if (place === null || (isLost && place !== 'line' && folded.charAt(start - 1) !== '。')) return null;
  return { start, end, kind, number, place, damaged: isLost };
}

/** Everything that looks like an ordinal outside the ranges of `skip` (ascending, disjoint), in document order. */
export function ordinalsOf({ folded, marks }: TextIndex, skip: readonly Range[]): Ordinal[] {
  const ordinals: Ordinal[] = [];
  let next = 0;
  let from = 0;
  for (const at of marks) {
    const mark = at < from ? null : markAt(folded, at);
    if (mark === null) continue;
    while ((skip[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const zone = skip[next];
    const isInZone = zone !== undefined && zone.start <= at;
    const ordinal = isInZone ? null : ordinalOf(folded, mark);
    if (ordinal !== null) ordinals.push(ordinal);
    from = isInZone ? Math.max(zone.end, mark.end) : mark.end;
  }
  return ordinals;
}
