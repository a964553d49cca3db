import { parseWholeNumber } from '../../numbers/whole-number';
import type { Range } from '../../text/range';
import { characters } from '../characters';

/** The style of an ordinal, from the outermost: 一、 — (一) — 1. (also (1) and ①). */
export type OrdinalLevel = 'chapter' | 'section' | 'item';

export interface LabelOrdinal {
  readonly level: OrdinalLevel;
  readonly number: number;
}

/** A stretch of label text with the ordinal that opens it: 「(三)不予公开1.属于国家秘密」 is two. */
export interface LabelUnit {
  readonly ordinal: LabelOrdinal | null;
  /** Its Chinese characters; empty where an ordinal stands alone. */
  readonly words: string;
}

/** An ordinal that lost its closing bracket to the next line is one too; 第(一)项 and 2.5 hold none. */
const ORDINAL =
  /(?<!第)\(([一二三四五六七八九十]{1,2})\)?|([一二三四五六七八九十]{1,2})、|(?<![\d.])(\d{1,2})[.、](?!\d)|(?<!第)\((\d{1,2})\)|([①-⑳])/g;

/** The units of one piece of label text (folded), in order; none for text without words and ordinals. */
export function labelUnits(folded: string, { start, end }: Range): LabelUnit[] {
  return unitsOf(folded.slice(start, end));
}

export function unitsOf(label: string): LabelUnit[] {
  const units: LabelUnit[] = [];
  let ordinal: LabelOrdinal | null = null;
  let from = 0;
  const close = (end: number): void => {
    const words = characters(label.slice(from, end));
    if (words !== '' || ordinal !== null) units.push({ ordinal, words });
  };
  for (const match of label.matchAll(ORDINAL)) {
    close(match.index);
    ordinal = ordinalOf(match);
    from = match.index + match[0].length;
  }
  close(label.length);
  return joinTrailing(units);
}

function ordinalOf([, section, chapter, item, bracketed, circled]: RegExpExecArray | RegExpMatchArray): LabelOrdinal {
  const level = section !== undefined ? 'section' : chapter !== undefined ? 'chapter' : 'item';
  return { level, number: parseWholeNumber(section ?? chapter ?? item ?? bracketed ?? circled ?? '') ?? 0 };
}

/** 「总计(七)」: an ordinal behind its words. */
function joinTrailing(units: LabelUnit[]): LabelUnit[] {
  const [first, last] = units;
  if (units.length !== 2 || first === undefined || last === undefined) return units;
  return last.words === '' && first.ordinal === null ? [{ ordinal: last.ordinal, words: first.words }] : units;
}
