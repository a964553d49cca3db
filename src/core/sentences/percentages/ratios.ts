import { type Exact, ZERO } from '../../arithmetic/exact';
import type { Figure } from '../../model/analysis';
import { type Hedge, hedgeOf } from '../../numbers/hedge';
import { says } from '../../subjects/phrase';
import { IS_SHARE } from '../../subjects/share-words';
import { TELLS_CHANGE } from '../changes/change-words';
import { compact, type Mention } from '../mentions/mention';
import type { Narrative, Place } from '../segments/place';

export type RatioKind =
  /** 占34.88%, or a bracket behind its number. */
  | 'share'
  /** 38.2%(50/131). */
  | 'fraction'
  /** 合格率97.34%. */
  | 'rate'
  /** 同比增长126.47%. */
  | 'growth';

/** A percentage of the running text. */
export interface Ratio {
  readonly figure: Figure;
  /** As printed; says nothing where it is hedged. */
  readonly printed: Exact;
  /** Of a share that is not told exactly: 约47%, 近六成. */
  readonly hedge: Hedge | null;
  readonly kind: RatioKind;
  readonly place: Place;
  /** Words before it, from the number or border before. */
  readonly label: string;
  /** The fraction that explains it in a bracket. */
  readonly fraction: Figure | null;
  /** How many mentions stand before it. */
  readonly position: number;
}

/** 其他10人次,2%占: the verb behind its percentage. */
const SHARE_BEHIND = /^\s*占[^\d%]{0,10}(?:[,;。、)]|$)/;
const REACH_BEHIND = 14;
const BEHIND_NUMBER = 3;

function kindOf(label: string, place: Place, before: Mention | undefined, after: string): RatioKind | null {
  if (says(IS_SHARE, label) || (label === '' && SHARE_BEHIND.test(after))) return 'share';
  if (TELLS_CHANGE.test(label)) return 'growth';
  if (/率/.test(label)) return 'rate';
  const bracket = before !== undefined && place.depth > 0 && place.opener >= 0;
  const adjoins =
    bracket &&
    place.opener - before.figure.withUnit.end >= 0 &&
    place.opener - before.figure.withUnit.end < BEHIND_NUMBER;
  return adjoins && label === '' ? 'share' : null;
}

/** 分别占25%、60%、15%: what the first says, all say. */
function continued(folded: string, last: Ratio | undefined, figure: Figure): RatioKind | null {
  if (last === undefined || figure.start - last.figure.withUnit.end > 3) return null;
  return /^[、,和及\s]*$/.test(folded.slice(last.figure.withUnit.end, figure.start)) ? last.kind : null;
}

/** The percentages that say of what they are one. */
export function readRatios(
  folded: string,
  figures: readonly Figure[],
  narrative: Narrative,
  mentions: readonly Mention[],
): Ratio[] {
  const ratios: Ratio[] = [];
  let position = 0;
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at] as Figure;
    const place = narrative.places[at];
    const hedge = hedgeOf(folded, figure);
    const printed = hedge === null ? exactPercent(figure) : (figure.printed ?? ZERO);
    if (place === undefined || printed === null) continue;
    while (position < mentions.length && (mentions[position]?.figure.start ?? 0) < figure.start) position++;
    const cut = at === 0 ? 0 : (figures[at - 1] as Figure).withUnit.end;
    const label = compact(folded.slice(Math.max(cut, place.clauseStart, figure.start - 40), figure.start));
    const next = figures[at + 1];
    const fraction =
      next?.role === 'fraction' && /^\s*\(\s*$/.test(folded.slice(figure.withUnit.end, next.start)) ? next : null;
    const { end } = figure.withUnit;
    const behind = folded.slice(end, end + REACH_BEHIND);
    const before = position === 0 ? undefined : mentions[position - 1];
    const kind =
      fraction !== null
        ? 'fraction'
        : (kindOf(label, place, before, behind) ?? continued(folded, ratios.at(-1), figure));
    // Only shares are read where they are not told exactly.
    if (kind !== null && (hedge === null || kind === 'share'))
      ratios.push({ figure, printed, hedge, kind, place, label, fraction, position });
  }
  return ratios;
}

/** 34.88%, and no 百分点. */
const exactPercent = ({ role, unit, printed, approximate }: Figure): Exact | null =>
  role === 'percentage' && unit === '%' && !approximate ? (printed ?? null) : null;
