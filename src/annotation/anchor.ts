import { partitionPoint } from '../core/text/partition-point';
import type { Range } from '../core/text/range';
import type { Annotation, Target } from './annotation';
import { placesOf } from './candidates';
import { codePointsOf } from './code-points';
import { type PlaceIndex, placeIndex } from './place-index';
import { type OrphanReason, placeOfQuote } from './place-of-quote';
import { type PlainLines, plainLines } from './plain-lines';
import { targetAt } from './quote';

/** An annotation and where it stands in the text now. */
export interface Anchored {
  readonly annotation: Annotation;
  /** In UTF-16 code units of the text; null for an orphan. */
  readonly range: Range | null;
  /** The second place of `scopes-differ`; null where there is none, or where it was not found. */
  readonly other: Range | null;
  readonly orphan: OrphanReason | null;
}

/**
 * Finds the places of annotations in a text that may have been edited since, by their quotes. The words of a quote must stand
 * there exactly, so that a mark on a figure never lands on another figure; where two places fit equally well, those around it
 * tell by how much the text has moved, and if they do not, the annotation is an orphan. Results are parallel to `annotations`.
 */
export function anchor(text: string, annotations: readonly Annotation[]): readonly Anchored[] {
  const lines = plainLines(text);
  const first = placeTargets(
    lines,
    text,
    annotations.map(({ target }) => target),
  );
  const others = annotations.map(({ mark }) => (mark.kind === 'scopes-differ' ? mark.other : null));
  const second = placeTargets(lines, text, others);
  return annotations.map((annotation, i) => {
    const place = first[i] ?? 'gone';
    const other = second[i] ?? null;
    const isLost = typeof place === 'string' || typeof other === 'string';
    return {
      annotation,
      range: typeof place === 'string' ? null : place,
      other: typeof other === 'string' ? null : other,
      orphan: isLost ? (typeof place === 'string' ? place : (other as OrphanReason)) : null,
    };
  });
}

/** The annotation with quote and position as they are now; an orphan stays as it was. `modified` does not change: nobody edited it. */
export function reanchored(text: string, { annotation, range, other }: Anchored): Annotation {
  const at = (place: Range | null, target: Target): Target =>
    place === null ? target : { ...target, ...targetAt(text, place) };
  const { mark } = annotation;
  return {
    ...annotation,
    target: at(range, annotation.target),
    ...(mark.kind === 'scopes-differ' && mark.other !== null && { mark: { ...mark, other: at(other, mark.other) } }),
  };
}

type Place = Range | OrphanReason;

/** Fewer marks are found sooner by a search of the text for each. */
const MANY = 100;

function placeTargets(lines: PlainLines, text: string, targets: readonly (Target | null)[]): readonly (Place | null)[] {
  const indexes = new Map<string, PlaceIndex | null>();
  const placesIn = (words: string): PlaceIndex | null => {
    let known = indexes.get(words);
    if (known === undefined) {
      const places = placesOf(lines.text, words);
      known = places && placeIndex(places);
      indexes.set(words, known);
    }
    return known;
  };
  const isMany = targets.length > MANY;
  const found = targets.map((target) => target && placeOfQuote(lines.text, target.quote, placesIn, isMany));
  const hints = hintsOf(lines, text, targets);
  const moved = found.flatMap((one, i) => {
    const hint = hints[i] ?? null;
    return typeof one === 'number' && hint !== null ? [{ hint, by: one - hint }] : [];
  });
  moved.sort((a, b) => a.hint - b.hint);
  return found.map((one, i) => {
    const target = targets[i];
    if (one === null || !target || typeof one === 'string') return one as OrphanReason | null;
    const start = typeof one === 'number' ? one : nearby(one, hints[i] ?? null, moved);
    if (start === null) return 'several';
    return { start: lines.toFile(start), end: lines.toFile(start + target.quote.exact.length) };
  });
}

/** Where targets stood, in the offsets of the text without returns. */
function hintsOf(lines: PlainLines, text: string, targets: readonly (Target | null)[]): readonly (number | null)[] {
  const { toOffset } = codePointsOf(text);
  return targets.map((target) => (target?.position ? lines.fromFile(toOffset(target.position.start)) : null));
}

interface Moved {
  readonly hint: number;
  readonly by: number;
}

/** Of several places the one that moved with its neighbours: with the nearest one before (or the start of the text) or behind. */
function nearby(starts: readonly number[], hint: number | null, moved: readonly Moved[]): number | null {
  if (hint === null) return null;
  const next = partitionPoint(moved.length, (i) => (moved[i]?.hint ?? 0) <= hint);
  const before = moved[next - 1]?.by ?? 0;
  const behind = moved[next]?.by ?? before;
  const fitting = starts.filter((start) => start - hint === before || start - hint === behind);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
