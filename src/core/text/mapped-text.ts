import { partitionPoint } from './partition-point';
import type { Range } from './range';

/**
 * A document as the plain text that a reader sees, and where each character stands in the source. Everything behind the
 * readers works on this text; `inSource` takes its ranges back to the source.
 */
export interface PlainText {
  readonly text: string;
  /** Range of the plain text → range of the source. An empty range lies behind the character before it. */
  readonly toSource: (range: Range) => Range;
  /** Range of the source → range of the plain text: from the first to the last of what is printed there; null where nothing is. */
  readonly fromSource: (range: Range) => Range | null;
  /** The parts of the source that a range of the plain text is printed in: one, or several with markup between them. */
  readonly partsOf: (range: Range) => readonly Range[];
  /** For places of the source in ascending order: where in the plain text begins what is printed from there on. */
  readonly offsetsFrom: (places: readonly number[]) => readonly number[];
  /** Key of what there is to say about how it was read. */
  readonly notice?: 'notice.pinyin';
}

/** Writes plain text and remembers where it comes from. Written in document order. */
export interface PlainTextWriter {
  /** Characters of the source as they stand there. */
  readonly copy: (from: number, to: number) => void;
  /** Other characters for a range of the source; `from === to` for marks that the source does not have. */
  readonly put: (text: string, from: number, to: number) => void;
  /** Begins a new line unless nothing stands on the current one. */
  readonly newLine: (at: number) => void;
  /** The last character written; empty at the start. */
  readonly last: () => string;
  readonly done: () => PlainText;
}

/** The plain text of a plain text: what `second` was read from is the text of `first`. */
export function composed(first: PlainText, second: PlainText): PlainText {
  return {
    text: second.text,
    toSource: (range) => first.toSource(second.toSource(range)),
    fromSource: (range) => {
      const between = first.fromSource(range);
      return between && second.fromSource(between);
    },
    partsOf: (range) => second.partsOf(range).flatMap(first.partsOf),
    offsetsFrom: (places) => second.offsetsFrom(first.offsetsFrom(places)),
    ...(first.notice !== undefined && { notice: first.notice }),
  };
}

/** A stretch of plain text: characters that stand so in the source from `from` on, or all of them for `from` to `to`. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly copied: boolean;
}

export function plainTextWriter(source: string): PlainTextWriter {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  let last = '';
  const add = (text: string, from: number, to: number, copied: boolean): void => {
    if (text === '') return;
    parts.push(text);
    stretches.push({ at: length, from, to, copied });
    length += text.length;
    last = text.charAt(text.length - 1);
  };
  return {
    copy: (from, to) => add(source.slice(from, to), from, to, true),
    put: (text, from, to) => add(text, from, to, false),
    newLine: (at) => {
      if (last !== '' && last !== '\n') add('\n', at, at, false);
    },
    last: () => last,
    done: () => ({
      text: parts.join(''),
      toSource: (range) => toSource(stretches, range),
      fromSource: (range) => fromSource(stretches, length, range),
      partsOf: (range) => partsOf(stretches, range),
      offsetsFrom: (places) => offsetsFrom(stretches, length, places),
    }),
  };
}

function toSource(stretches: readonly Stretch[], { start, end }: Range): Range {
  if (start >= end) {
    // The start of the text is also the place of what has none (a term of last year's report).
    const at = start === 0 ? 0 : sourceEnd(stretches, start - 1);
    return { start: at, end: at };
  }
  const from = sourceStart(stretches, start);
  return { start: from, end: Math.max(from, sourceEnd(stretches, end - 1)) };
}

/** Stretches need not stand in the order of the source: all are looked at. */
function fromSource(stretches: readonly Stretch[], length: number, { start, end }: Range): Range | null {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const [i, { at, from, to, copied }] of stretches.entries()) {
    if (from >= end || to <= start) continue;
    const next = stretches[i + 1]?.at ?? length;
    first = Math.min(first, copied ? at + Math.max(0, start - from) : at);
    last = Math.max(last, copied ? Math.min(next, at + end - from) : next);
  }
  return first < last ? { start: first, end: last } : null;
}

/** What stands before something that was printed already is printed where that is: a blank of ours that has no place. */
function offsetsFrom(stretches: readonly Stretch[], length: number, places: readonly number[]): number[] {
  let [i, from] = [0, stretches[0]?.from ?? 0];
  return places.map((place) => {
    for (let one = stretches[i]; one !== undefined; one = stretches[++i]) {
      from = Math.max(from, one.from);
      if (from >= place) return one.at;
      if (one.copied && one.to > place) return one.at + place - one.from;
    }
    return length;
  });
}

function partsOf(stretches: readonly Stretch[], range: Range): Range[] {
  const parts: { start: number; end: number }[] = [];
  for (let i = indexAt(stretches, range.start); i < stretches.length; i++) {
    const stretch = stretches[i] as Stretch;
    if (stretch.at >= range.end) break;
    const next = stretches[i + 1]?.at ?? range.end;
    const piece = toSource(stretches, { start: Math.max(range.start, stretch.at), end: Math.min(range.end, next) });
    const last = parts.at(-1);
    if (piece.start === piece.end) continue;
    if (last !== undefined && last.end === piece.start) last.end = piece.end;
    else parts.push(piece);
  }
  return parts;
}

function sourceStart(stretches: readonly Stretch[], at: number): number {
  const stretch = stretchAt(stretches, at);
  if (stretch === undefined) return 0;
  return stretch.copied ? stretch.from + at - stretch.at : stretch.from;
}

function sourceEnd(stretches: readonly Stretch[], at: number): number {
  const stretch = stretchAt(stretches, at);
  if (stretch === undefined) return 0;
  return stretch.copied ? Math.min(stretch.to, stretch.from + at - stretch.at + 1) : stretch.to;
}

const stretchAt = (stretches: readonly Stretch[], at: number): Stretch | undefined => stretches[indexAt(stretches, at)];

const indexAt = (stretches: readonly Stretch[], at: number): number =>
  Math.max(0, partitionPoint(stretches.length, (i) => (stretches[i]?.at ?? 0) <= at) - 1);
