import type { LabelUnit } from './label-units';
import { isNeutralWords, sharedWeight } from './label-words';
import type { RowIdentity, RowName, TableNames } from './row-names';

export const ORDINAL_AGREES = 0.3;
const ORDINAL_DIFFERS = -0.5;
const PLACE_AGREES = 0.1;
const PLACE_DIFFERS = -0.3;
const WHOLE = 0.9;
/** Stands for no words at all: the ordinal of the row, with words that it is not known by. */
export const BY_ORDINAL = 0.001;

/** What some units say of a name: how much of it is in them, how much of them is not in it, and their ordinals. */
export interface Said {
  readonly matched: number;
  readonly alien: number;
  readonly bonus: number;
  /** Something is printed there, even if it is of another row. */
  readonly spoken: boolean;
}

export const NOTHING_SAID: Said = { matched: 0, alien: 0, bonus: 0, spoken: false };

/** Whether a unit is the row's own label or a part of it, the heading that it stands under, another row's label, or nothing. */
export type UnitKind = 'own' | 'place' | 'alien' | 'neutral';

/** What one unit says of a row: its own label or a part of it, the heading that it stands under, another row's label, or nothing. */
export function unitSays(
  unit: LabelUnit,
  row: RowIdentity,
  name: RowName,
  names: TableNames,
): { said: Said; kind: UnitKind } {
  const { matched, alien } = sharedWeight(unit.words, name, names);
  const place = placeOf(unit, row);
  const ordinal = ordinalBonus(unit, row);
  const isHeading = isOfOtherLevel(unit, row, name);
  // Another ordinal in front of words that are not the whole name: the label of another row.
  const isOther = ordinal < 0 && matched < WHOLE * name.weight;
  if (matched > 0 && !isOther && !isHeading)
    return { said: { matched, alien, bonus: ordinal + (place ?? 0), spoken: true }, kind: 'own' };
  if (ordinal > 0) return { said: { matched: BY_ORDINAL, alien, bonus: ordinal, spoken: true }, kind: 'own' };
  if (place !== null && place > 0) return { said: { ...NOTHING_SAID, bonus: place }, kind: 'place' };
  if (isNeutral(unit, names)) return { said: NOTHING_SAID, kind: 'neutral' };
  return {
    said: { matched: 0, alien: alien + matched, bonus: Math.min(0, ordinal + (place ?? 0)), spoken: true },
    kind: 'alien',
  };
}

/**
 * Whether a unit is a heading by the style of its ordinal: 「(六)其他」 is not 「3.其他」. It is none where the name stands behind
 * the heading (「(三)不予公开属于国家秘密」), or where the number is the row's own in another style (「七、总计」).
 */
function isOfOtherLevel({ ordinal, words }: LabelUnit, row: RowIdentity, name: RowName): boolean {
  if (ordinal === null || ordinal.level === row.ordinal?.level) return false;
  if (words === name.words) return ordinal.number !== row.ordinal?.number;
  return !words.endsWith(name.words);
}

/** Single characters of labels set upright, units of measure, and headings broken over lines. */
const isNeutral = ({ words, ordinal }: LabelUnit, names: TableNames): boolean =>
  ordinal === null && isNeutralWords(words, names);

/** Whether a heading's ordinal is that of the row's section or chapter; null where the unit has none, or the row's own. */
function placeOf({ ordinal }: LabelUnit, row: RowIdentity): number | null {
  if (ordinal === null || ordinal.level === 'item' || ordinal.level === row.ordinal?.level) return null;
  const own = ordinal.level === 'section' ? row.section : row.chapter;
  return own === ordinal.number ? PLACE_AGREES : PLACE_DIFFERS;
}

function ordinalBonus({ ordinal }: LabelUnit, row: RowIdentity): number {
  if (ordinal === null || ordinal.level !== row.ordinal?.level) return 0;
  return ordinal.number === row.ordinal.number ? ORDINAL_AGREES : ORDINAL_DIFFERS;
}
