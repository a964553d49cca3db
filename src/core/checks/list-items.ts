import { parseWholeNumber } from '../numbers/whole-number';
import { isBlank, packed } from '../text/blanks';
import { characterClasses, nextOf } from '../text/character-classes';
import type { Range } from '../text/range';

/** A list in a sentence, in every reading that its separators allow. */
export interface ListReading {
  /** The items by the separators that rule the list. */
  readonly items: readonly Range[];
  /** How many items other readings give: 和 and 及 split, 、 kept together. */
  readonly counts: ReadonlySet<number>;
  /** (一)…;(二)…: the items are numbered one by one, and can be counted in one way only. */
  readonly isNumbered: boolean;
  /** 等 stands behind the last item: the list may go on. */
  readonly open: boolean;
}

/** Brackets and quotes that open and close, and what parts a list outside of them. */
const SIGNS = characterClasses('《“‘「(〈', '》”’」)〉', ',、;');
const OPENER = 1;
const CLOSER = 2;
const SEPARATOR = 3;
/** What joins the last item to the list beyond doubt. */
const STRONG_JOINT = /以及|[和及与](?=其他|其它)/;
const WEAK_JOINTS = characterClasses('和及与');

const trim = (folded: string, start: number, end: number): Range => {
  let [from, to] = [start, end];
  while (from < to && isBlank(folded.charCodeAt(from))) from++;
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
};

/** Where separators stand outside brackets and quotes. */
function separatorsIn(folded: string, { start, end }: Range): number[] {
  const places: number[] = [];
  let depth = 0;
  for (let at = nextOf(SIGNS, folded, start, end); at < end; at = nextOf(SIGNS, folded, at + 1, end)) {
    const sign = SIGNS[folded.charCodeAt(at)];
    if (sign === OPENER) depth++;
    else if (sign === CLOSER) depth = Math.max(0, depth - 1);
    else if (sign === SEPARATOR && depth === 0) places.push(at);
  }
  return places;
}

interface Whole extends Range {
  readonly folded: string;
  readonly places: readonly number[];
}

/** What stands between those of its separators that are among `separators`. */
function split({ folded, start, end, places }: Whole, separators: string): Range[] {
  const pieces: Range[] = [];
  let from = start;
  const take = (to: number): void => {
    const piece = trim(folded, from, to);
    if (piece.end > piece.start) pieces.push(piece);
    from = to + 1;
  };
  for (const place of places) if (separators.includes(folded.charAt(place))) take(place);
  take(end);
  return pieces;
}

const isNamedPair = (folded: string, last: Range, piece: Range): boolean =>
  packed(folded, last.start, last.end).endsWith('行政复议') && packed(folded, piece.start, piece.end).includes('诉讼');

/** 行政复议、提起行政诉讼的情况 is one item: its 、 stands inside a name. */
function keepPairs(folded: string, pieces: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (last && isNamedPair(folded, last, piece)) kept[kept.length - 1] = { start: last.start, end: piece.end };
    else kept.push(piece);
  }
  return kept;
}

function jointsIn(folded: string, { start, end }: Range): number {
  let joints = 0;
  for (let at = start; at < end; at++) if (WEAK_JOINTS[folded.charCodeAt(at)] === 1) joints++;
  return joints;
}

/** 甲以及乙, 甲和其他乙: two items. */
function splitJoint(folded: string, pieces: readonly Range[]): Range[] {
  if (pieces.every((piece) => jointsIn(folded, piece) === 0)) return [...pieces];
  const halves: Range[] = [];
  for (const piece of pieces) {
    const joint = STRONG_JOINT.exec(folded.slice(piece.start, piece.end));
    const at = piece.start + (joint?.index ?? 0);
    if (joint && at > piece.start)
      halves.push(trim(folded, piece.start, at), trim(folded, at + joint[0].length, piece.end));
    else halves.push(piece);
  }
  return halves.filter((half) => half.end > half.start);
}

function separatorsOf(whole: Whole): string {
  if (split(whole, ';').length > 1) return ';';
  return split(whole, ',').length > split(whole, '、').length ? ',' : ',、';
}

const ORDINAL = /^\s*\(?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[).、.]/;

/** The number that an item begins with; null for none. */
const ordinalOf = (item: string): number | null => parseWholeNumber(ORDINAL.exec(item)?.[1] ?? '');

/** Reads the list that fills `range` of the folded text; 等 and a comma at its end are no part of it. */
export function readList(folded: string, range: Range): ListReading {
  const tail =
    /[\s,、共这]*(?:等)?[\s,、共计这]*$/.exec(folded.slice(Math.max(range.start, range.end - 12), range.end))?.[0] ??
    '';
  const inner = { start: range.start, end: range.end - tail.length };
  const whole: Whole = { folded, ...inner, places: separatorsIn(folded, inner) };
  const raw = split(whole, separatorsOf(whole));
  const isNumbered =
    raw.length > 1 && raw.every(({ start, end }, at) => ordinalOf(folded.slice(start, end)) === at + 1);
  const items = isNumbered ? raw : splitJoint(folded, keepPairs(folded, raw));
  const counts = new Set<number>();
  for (const pieces of [items, raw, splitJoint(folded, raw), split(whole, ',、'), split(whole, '、')]) {
    const joints = Math.min(4, pieces.length === 0 ? 0 : jointsIn(folded, pieces[pieces.length - 1] ?? whole));
    for (let more = 0; more <= joints; more++) counts.add(pieces.length + more);
  }
  return { items, counts: isNumbered ? new Set([raw.length]) : counts, isNumbered, open: tail.includes('等') };
}
