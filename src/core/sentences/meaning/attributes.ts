import { ATTRIBUTES, OF_INFORMATION } from '../../subjects/attributes';
import { oneOf } from '../../subjects/word-class';
import type { Count } from './count';

/** 主动公开61件,依申请公开8件,不予公开15件: how documents are classed when they are made, and no requests. */
const ROW = ATTRIBUTES.map((names) => new RegExp(`(?:${oneOf(names)})(?:${oneOf(OF_INFORMATION)})*$`));

/** Whether a number is the second or third of such a row. */
export function isAttribute(counts: readonly Count[], at: number): boolean {
  const { concept, before, place, unit } = counts[at] as Count;
  if (concept === null || !before.includes('公开')) return false;
  const row = ROW.findIndex((words) => words.test(before));
  const first = counts[at - row];
  if (row < 1 || first?.place.segment !== place.segment || first.unit !== unit) return false;
  return ROW.slice(0, row).every((words, i) => words.test(counts[at - row + i]?.before ?? ''));
}
