import { monthsIn, withoutMonths } from '../../numbers/months';
import { BY_VIEWPOINT, IN_DETAIL } from '../../subjects/complements';
import { phraseSource } from '../../subjects/phrase';
import type { Measurement } from '../meaning/measurement';
import { areKindred } from './completeness';

/** 按类别分:, with the border before it. */
const BY_VIEW = new RegExp(`^,?(?:${phraseSource(BY_VIEWPOINT)}|${phraseSource(IN_DETAIL)})[,:]`);
/** What stands around the name of a part of the year and says nothing. */
const AROUND = /^[,:;]|[为是有的]$/g;

/**
 * Whether the words between a total and the number behind it begin a division of the total without 其中: they name a part of the
 * year and nothing else, or nothing but what the total counts (全年公开90条,上半年公开40条), or say by what it is divided.
 */
export function opensDivision(words: string, whole: Measurement, part: Measurement): boolean {
  if (whole.place.sentence !== part.place.sentence || whole.place.depth !== part.place.depth) return false;
  if (whole.isAside || !areKindred(whole, part)) return false;
  if (BY_VIEW.test(words)) return true;
  const name = words.replace(AROUND, '');
  return monthsIn(name) !== null && monthsIn(whole.clauseText) === null && whole.before.includes(withoutMonths(name));
}
