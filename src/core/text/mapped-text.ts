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
  /** Characters copied one behind the other are one stretch; they are taken from the source when it ends. */
  let [from, to] = [0, 0];
  const add = (text: string, stretch: Omit<Stretch, 'at'>): void => {
    parts.push(text);
    stretches.push({ at: length, ...stretch });
    length += text.length;
  };
  const endCopy = (): void => {
    if (to > from) add(source.slice(from, to), { from, to, copied: true });
    from = to;
  };
  const put = (text: string, start: number, end: number): void => {
    if (text === '') return;
    endCopy();
    add(text, { from: start, to: end, copied: false });
    last = text.charAt(text.length - 1);
  };
  return {
    copy: (start, given) => {
      const end = Math.min(given, source.length);
      if (start >= end) return;
      if (start !== to) {
        endCopy();
        from = start;
      }
      to = end;
      last = source.charAt(end - 1);
    },
    put,
    newLine: (at) => {
      if (last !== '' && last !== '\n') put('\n', at, at);
    },
    last: () => last,
    done: () => {
      endCopy();
      return {
        text: parts.join(''),
        toSource: sourceRanges(stretches),
        fromSource: (range) => fromSource(stretches, length, range),
        partsOf: (range) => partsOf(stretches, range),
        offsetsFrom: (places) => offsetsFrom(stretches, length, places),
      };
    },
  };
}

/** Places are mostly asked for in their order: the stretch of the last one is tried before any is looked for. */
function sourceRanges(stretches: readonly Stretch[]): PlainText['toSource'] {
  let last = 0;
  const at = (place: number): Stretch | undefined => {
    const isThere =
      place >= (stretches[last]?.at ?? 0) && place < (stretches[last + 1]?.at ?? Number.POSITIVE_INFINITY);
    if (!isThere) last = indexAt(stretches, place);
    return stretches[last];
  };
  return (range) => toSource(at, range);
}

type StretchAt = (place: number) => Stretch | undefined;

function toSource(stretchAt: StretchAt, { start, end }: Range): Range {
  if (start >= end) {
    // The start of the text is also the place of what has none (a term of last year's report).
    const at = start === 0 ? 0 : sourceEnd(stretchAt(start - 1), start - 1);
    return { start: at, end: at };
  }
  const from = sourceStart(stretchAt(start), start);
  return { start: from, end: Math.max(from, sourceEnd(stretchAt(end - 1), end - 1)) };
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
  const inSource = sourceRanges(stretches);
  for (let i = indexAt(stretches, range.start); i < stretches.length; i++) {
    const stretch = stretches[i] as Stretch;
    if (stretch.at >= range.end) break;
    const next = stretches[i + 1]?.at ?? range.end;
    const piece = inSource({ start: Math.max(range.start, stretch.at), end: Math.min(range.end, next) });
    const last = parts.at(-1);
    if (piece.start === piece.end) continue;
    if (last !== undefined && last.end === piece.start) last.end = piece.end;
    else parts.push(piece);
  }
  return parts;
}

function sourceStart(stretch: Stretch | undefined, at: number): number {
  if (stretch === undefined) return 0;
  return stretch.copied ? stretch.from + at - stretch.at : stretch.from;
}

function sourceEnd(stretch: Stretch | undefined, at: number): number {
  if (stretch === undefined) return 0;
  return stretch.copied ? Math.min(stretch.to, stretch.from + at - stretch.at + 1) : stretch.to;
}

const indexAt = (stretches: readonly Stretch[], at: number): number =>
  Math.max(0, partitionPoint(stretches.length, (i) => (stretches[i]?.at ?? 0) <= at) - 1);
