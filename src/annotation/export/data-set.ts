/** A report and its marks as data sets have them: lines end in `\n`, and offsets count Unicode code points. */
import type { Range } from '../../core/text/range';
import { type Anchored, reanchored } from '../anchor';
import type { Annotation, Mark } from '../annotation';
import { type CodePoints, codePointsOf } from '../code-points';
import { newAnnotation } from '../edits';
import { type PlainLines, plainLines } from '../plain-lines';
import { targetAt } from '../quote';
import { stableId } from '../stable-id';

export interface DataSetDocument {
  /** Name of the report's file. */
  readonly name: string;
  readonly text: string;
  readonly marks: readonly DataSetMark[];
  /** Those that have no place. */
  readonly orphans: readonly Annotation[];
}

export interface DataSetMark {
  /** Its quote is brought up to date, its position is that in the text of the data set. */
  readonly annotation: Annotation;
  readonly range: Range;
  /** The second place of `scopes-differ`. */
  readonly other: Range | null;
}

/** `text` as it is on file, and the marks where they stand in it. */
export function dataSetDocument(name: string, text: string, anchored: readonly Anchored[]): DataSetDocument {
  const offsets = offsetsOf(text);
  const marks = anchored.flatMap((one): DataSetMark[] => {
    const { range, other, orphan } = one;
    if (range === null || orphan !== null) return [];
    const places = { range: offsets.to(range), other: other && offsets.to(other) };
    return [{ annotation: placed(reanchored(text, one), places), ...places }];
  });
  const orphans = anchored.filter(({ orphan }) => orphan !== null).map(({ annotation }) => annotation);
  return { name, text: offsets.text, marks: marks.sort(byPlace), orphans };
}

function placed(annotation: Annotation, { range, other }: Omit<DataSetMark, 'annotation'>): Annotation {
  const { mark, target } = annotation;
  const isPair = mark.kind === 'scopes-differ' && mark.other !== null && other !== null;
  return {
    ...annotation,
    target: { ...target, position: range },
    ...(isPair && { mark: { ...mark, other: { ...mark.other, position: other } } }),
  };
}

const byPlace = (a: DataSetMark, b: DataSetMark): number =>
  a.range.start - b.range.start || a.range.end - b.range.end || (a.annotation.id < b.annotation.id ? -1 : 1);

interface Offsets {
  readonly text: string;
  readonly to: (range: Range) => Range;
}

function offsetsOf(text: string): Offsets {
  const lines: PlainLines = plainLines(text);
  const points: CodePoints = codePointsOf(lines.text);
  const to = (offset: number): number => points.toCodePoint(lines.fromFile(offset));
  return { text: lines.text, to: ({ start, end }) => ({ start: to(start), end: to(end) }) };
}

/** Who imports, when, and which words are indicators. */
export interface Importing {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly isIndicator: (id: string) => boolean;
}

/** What a data set says of one report. */
export interface Imported {
  /** Name of the report's file, where the data set has it. */
  readonly name: string | null;
  /** Their quotes and places are those of the data set's text: `anchor` finds them in the report. */
  readonly annotations: readonly Annotation[];
  /** Items that could not be used. */
  readonly unused: number;
}

/**
 * A mark that somebody made in a data set; the range counts code points of its text. Its id is made of what it says, so that what is
 * imported twice is there once.
 */
export function importedMark(
  text: string,
  { start, end }: Range,
  mark: Mark,
  { by, at }: Importing,
  remark = '',
): Annotation {
  const { toOffset } = codePointsOf(text);
  const range = { start: toOffset(start), end: toOffset(end) };
  const id = stableId(JSON.stringify([mark, targetAt(text, range), remark]));
  return newAnnotation({ id, mark, text, range, by, at, remark });
}

/** Of a range in a data set: whole numbers, in order, within the text. */
export const isRangeOf = (length: number, start: unknown, end: unknown): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= Number(start) &&
  Number(start) < Number(end) &&
  Number(end) <= length;
