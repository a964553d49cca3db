import type { Range } from '../text/range';
import { applied, type Edit } from './fix';

/** An edit together with where its new text stands once it is made. */
interface Made {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/**
 * What two steps of edits come to in one: `first` was made in `text`, `second` in what came of that; both, and what is returned,
 * are in document order and disjoint. Edits that touch become one.
 */
export function composedEdits(text: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (first.length === 0) return second;
  const [between, made] = [applied(text, first), placesAfter(first)];
  const composed: Edit[] = [];
  let [next, gained] = [0, 0];
  /** Takes the edits of the first step that stand wholly before a place. */
  const passUpTo = (place: number): void => {
    for (let one = made[next]; one !== undefined && one.end < place; one = made[++next]) {
      composed.push(one.edit);
      gained += one.edit.newText.length - (one.edit.end - one.edit.start);
    }
  };
  for (let i = 0; i < second.length; ) {
    const { start } = second[i] as Edit;
    passUpTo(start);
    const cluster = clusterFrom(made, next, second, i);
    const own = made.slice(next, cluster.first);
    const before = gained;
    for (const { edit } of own) gained += edit.newText.length - (edit.end - edit.start);
    const inner = second.slice(i, cluster.second).map((one) => movedBy(one, -cluster.start));
    composed.push({
      start: cluster.start - before,
      end: cluster.end - gained,
      newText: applied(between.slice(cluster.start, cluster.end), inner),
    });
    [next, i] = [cluster.first, cluster.second];
  }
  passUpTo(Number.POSITIVE_INFINITY);
  return composed;
}

const movedBy = ({ start, end, newText }: Edit, by: number): Edit => ({ start: start + by, end: end + by, newText });

function placesAfter(edits: readonly Edit[]): readonly Made[] {
  let gained = 0;
  return edits.map((edit) => {
    const start = edit.start + gained;
    gained += edit.newText.length - (edit.end - edit.start);
    return { edit, start, end: start + edit.newText.length };
  });
}

/** The edits of both steps that touch one another, from these on: where they stand, and which are the first behind them. */
function clusterFrom(
  made: readonly Made[],
  fromMade: number,
  second: readonly Edit[],
  fromSecond: number,
): Range & { readonly first: number; readonly second: number } {
  let [start, end] = [(second[fromSecond] as Edit).start, (second[fromSecond] as Edit).end];
  let [i, j] = [fromMade, fromSecond + 1];
  for (let grows = true; grows; ) {
    grows = false;
    for (let one = made[i]; one !== undefined && one.start <= end; one = made[++i]) {
      [start, end, grows] = [Math.min(start, one.start), Math.max(end, one.end), true];
    }
    for (let one = second[j]; one !== undefined && one.start <= end; one = second[++j]) {
      [end, grows] = [Math.max(end, one.end), true];
    }
  }
  return { start, end, first: i, second: j };
}
