import { OF_ANOTHER, ONLINE, OPPOSITES } from '../../subjects/opposites';
import { inTurn, notAfter, says } from '../../subjects/phrase';
import type { WordClass } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { sameMeasure } from '../mentions/amounts';
import { ATTRIBUTE_NAMES } from './part-names';

/** 不属实 is no 属实, 部分采纳 no 采纳. */
const words = (names: WordClass): RegExp => new RegExp(inTurn([notAfter(OF_ANOTHER), names]));
export const ROWS: readonly (readonly RegExp[])[] = [...OPPOSITES.map((row) => row.map(words)), ATTRIBUTE_NAMES];

/** Any first word of a row, or any second. */
export const ANY_OPPOSITE = new RegExp(ROWS.flatMap((row) => row.slice(0, 2).map(({ source }) => source)).join('|'));

export const partLabel = (count: Measurement): string => count.before || count.after;

/** Which of a row each label is; -1 for none. */
export function kindsOfRow(row: readonly RegExp[], labels: readonly string[]): readonly number[] {
  return labels.map((label) => row.findIndex((kind) => kind.test(label)));
}

/** What is published online may be so at the counter too; a case comes by one way. */
const COMES = new Set(['件', '宗', '起', '例', '次', '件次', '人次', '场', '期']);
export const mayBeBoth = (parts: readonly Measurement[]): boolean =>
  parts.some((one) => says(ONLINE, partLabel(one)) && !COMES.has(one.unit));

/** Whether parts are one of each of a row, and so exclude each other. */
export function areOpposites(parts: readonly Measurement[]): boolean {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || mayBeBoth(parts)) return false;
  const isAny = parts.some((one) => ANY_OPPOSITE.test(partLabel(one)));
  if (!isAny || !parts.every((one) => sameMeasure(one, first))) return false;
  const labels = parts.map(partLabel);
  return ROWS.some((row) => {
    const kinds = kindsOfRow(row, labels);
    return !kinds.includes(-1) && new Set(kinds).size === kinds.length;
  });
}
