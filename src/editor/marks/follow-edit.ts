import type { Range } from '../../core/text/range';

/** One replacement in a text, in offsets of the text before it. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

export interface Followed {
  readonly range: Range;
  /** The words of the range are no longer the same. */
  readonly isEdited: boolean;
}

/**
 * Where a range is after a change of the text: it moves with what stands before it, and grows and shrinks with what is changed
 * inside it. Null where its place cannot be told any more: the change goes beyond its ends, or nothing is left of it.
 * A digit that is put right beside a number belongs to the number.
 */
export function followEdit(
  range: Range,
  { rangeOffset: start, rangeLength, text }: TextChange,
  words: string,
): Followed | null {
  const end = start + rangeLength;
  const by = text.length - rangeLength;
  if (rangeLength === 0 && start === range.start && !(isOfNumber(text.at(-1)) && isOfNumber(words.at(0))))
    return moved(range, by);
  if (rangeLength === 0 && start === range.end && !(isOfNumber(text.at(0)) && isOfNumber(words.at(-1))))
    return same(range);
  if (end <= range.start && !(rangeLength === 0 && start === range.start)) return moved(range, by);
  if (start >= range.end && !(rangeLength === 0 && start === range.end)) return same(range);
  if (start < range.start || end > range.end) return null;
  const edited = { start: range.start, end: range.end + by };
  return edited.end > edited.start ? { range: edited, isEdited: true } : null;
}

const same = (range: Range): Followed => ({ range, isEdited: false });
const moved = ({ start, end }: Range, by: number): Followed => ({
  range: { start: start + by, end: end + by },
  isEdited: false,
});

const isOfNumber = (character: string | undefined): boolean =>
  character !== undefined && /[\d.,，．０-９]/.test(character);
