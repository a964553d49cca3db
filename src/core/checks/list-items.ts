import type { Range } from '../text/range';

/** A list in a sentence, in every reading that its separators allow. */
export interface ListReading {
  /** The items by the separators that rule the list. */
  readonly items: readonly Range[];
  /** How many items other readings give: 和 and 及 split, 、 kept together. */
  readonly counts: ReadonlySet<number>;
  /** 等 stands behind the last item: the list may go on. */
  readonly open: boolean;
}

const OPENERS = '《“‘「(〈';
const CLOSERS = '》”’」)〉';
/** What joins the last item to the list beyond doubt. */
const STRONG_JOINT = /以及|[和及与](?=其他|其它)/;
const WEAK_JOINT = /[和及与]/g;
const NAMED_PAIR = /行政复议$/;

const trim = (folded: string, start: number, end: number): Range => {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(folded.charAt(from))) from++;
  while (to > from && /\s/.test(folded.charAt(to - 1))) to--;
  return { start: from, end: to };
};

/** Splits at separators that stand outside brackets and quotes. */
function split(folded: string, { start, end }: Range, separators: string): Range[] {
  const pieces: Range[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const c = folded.charAt(i);
    if (OPENERS.includes(c)) depth++;
    else if (CLOSERS.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(c)) {
      pieces.push(trim(folded, from, i));
      from = i + 1;
    }
  }
  pieces.push(trim(folded, from, end));
  return pieces.filter((piece) => piece.end > piece.start);
}

const packed = (folded: string, range: Range): string => folded.slice(range.start, range.end).replace(/\s/g, '');

/** 行政复议、提起行政诉讼的情况 is one item: its 、 stands inside a name. */
function keepPairs(folded: string, pieces: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (last && NAMED_PAIR.test(packed(folded, last)) && /诉讼/.test(packed(folded, piece)))
      kept[kept.length - 1] = { start: last.start, end: piece.end };
    else kept.push(piece);
  }
  return kept;
}

/** 甲以及乙, 甲和其他乙: two items. */
function splitJoint(folded: string, pieces: readonly Range[]): Range[] {
  return pieces.flatMap((piece) => {
    const joint = STRONG_JOINT.exec(folded.slice(piece.start, piece.end));
    if (!joint || joint.index === 0) return [piece];
    const at = piece.start + joint.index;
    return [trim(folded, piece.start, at), trim(folded, at + joint[0].length, piece.end)].filter(
      (p) => p.end > p.start,
    );
  });
}

const count = (folded: string, range: Range, separators: string): number => split(folded, range, separators).length - 1;

function separatorsOf(folded: string, range: Range): string {
  if (count(folded, range, ';') > 0) return ';';
  return count(folded, range, ',') > count(folded, range, '、') ? ',' : ',、';
}

const jointsIn = (folded: string, range: Range): number => packed(folded, range).match(WEAK_JOINT)?.length ?? 0;

/** Reads the list that fills `range` of the folded text; 等 and a comma at its end are no part of it. */
export function readList(folded: string, range: Range): ListReading {
  const tail =
    /[\s,、共这]*(?:等)?[\s,、共计这]*$/.exec(folded.slice(Math.max(range.start, range.end - 12), range.end))?.[0] ??
    '';
  const whole = { start: range.start, end: range.end - tail.length };
  const raw = split(folded, whole, separatorsOf(folded, whole));
  const items = splitJoint(folded, keepPairs(folded, raw));
  const counts = new Set<number>();
  for (const pieces of [items, raw, splitJoint(folded, raw), split(folded, whole, ',、'), split(folded, whole, '、')]) {
    const joints = Math.min(4, pieces.length === 0 ? 0 : jointsIn(folded, pieces[pieces.length - 1] ?? whole));
    for (let more = 0; more <= joints; more++) counts.add(pieces.length + more);
  }
  return { items, counts, open: tail.includes('等') };
}
