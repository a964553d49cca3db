import { parseWholeNumber } from '../../numbers/whole-number';
import { UNIT } from '../../text/cell-value';
import { characters } from '../characters';
import type { Piece } from '../pieces/piece';

/** The label of a row, taken apart. */
export interface RowLabel {
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  readonly ofWhich: boolean;
  /** Style of its ordinal, the outermost 1; 0 for none. */
  readonly level: number;
  readonly number: number;
  /** Other labels stand between it and the row before: a heading, or a row that has no values. */
  readonly apart: boolean;
}

const OF_WHICH = /^其中:?\s*/;
const ORDINAL =
  /^(?:([一二三四五六七八九十]{1,3})、|\(([一二三四五六七八九十]{1,3})\)|(\d{1,2})[.、](?!\d)|\((\d{1,2})\)|([①-⑳]))\s*/;
const NOTE = /[(\uff08][^()\uff08\uff09]{0,80}[)\uff09]/g;

const unitOf = (text: string): string => (UNIT.exec(text)?.[0] === text ? text : '');

/** From the last label that opens a row on: what stands before are headings, or rows without values. */
function ownPieces(folded: string, pieces: readonly Piece[]): readonly Piece[] {
  for (let i = pieces.length - 1; i > 0; i--) {
    const piece = pieces[i] as Piece;
    const words = folded.slice(piece.start, piece.end);
    if (OF_WHICH.test(words) || (ORDINAL.test(words) && words.replace(ORDINAL, '') !== '')) return pieces.slice(i);
  }
  return pieces;
}

/** `unitsGlued`: units stand directly behind the labels. Null where no label is left. */
export function rowLabel(text: string, folded: string, all: readonly Piece[], unitsGlued: boolean): RowLabel | null {
  const pieces = [...ownPieces(folded, all)];
  const last = pieces.at(-1);
  let unit = last === undefined || pieces.length < 2 ? '' : unitOf(folded.slice(last.start, last.end));
  if (unit !== '') pieces.pop();
  const printed = pieces.map(({ start, end }) => text.slice(start, end)).join('');
  let words = pieces.map(({ start, end }) => folded.slice(start, end)).join('');
  if (words.length !== printed.length) return null;
  const ofWhich = OF_WHICH.test(words);
  const { level, number, length } = opening(words);
  let label = printed.slice(length);
  words = words.slice(length);
  if (unit === '' && unitsGlued) unit = gluedUnit(words);
  if (unit !== '' && unitsGlued && words.endsWith(unit)) label = label.slice(0, label.length - unit.length);
  const name = labelName(words.slice(0, label.length).replace(NOTE, ''));
  label = label.replace(NOTE, '').replace(/[\s*]+/g, '');
  const apart = all[0] !== pieces[0];
  return name === '' ? null : { label, name, unit, ofWhich, level, number, apart };
}

/** Chinese characters and digits: 免予公开范围1. */
export const labelName = (label: string): string => {
  const digits = /\d/.test(label) ? label.replace(/[^\d\u4e00-\u9fff]/g, '') : '';
  return digits === '' ? characters(label) : digits;
};

const GLUED_UNIT = /(?:万元|人次|件次|[条件次人个元篇份期])$/;
export const gluedUnit = (words: string): string => GLUED_UNIT.exec(words.replace(/\s+$/, ''))?.[0] ?? '';

/** 其中: before or behind the ordinal, and the ordinal itself. */
function opening(words: string): { level: number; number: number; length: number } {
  const before = OF_WHICH.exec(words)?.[0].length ?? 0;
  const match = ORDINAL.exec(words.slice(before));
  if (match === null) return { level: 0, number: 0, length: before };
  const length = before + match[0].length;
  const after = OF_WHICH.exec(words.slice(length))?.[0].length ?? 0;
  const [, ...styles] = match;
  const outermost = styles.findIndex((one) => one !== undefined);
  return { level: outermost + 1, number: parseWholeNumber(styles[outermost] ?? '') ?? 0, length: length + after };
}
