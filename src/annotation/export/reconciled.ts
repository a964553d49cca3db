import { overlaps, type Range } from '../../core/text/range';
import type { Annotation } from '../annotation';
import { codePointsOf } from '../code-points';
import { targetAt } from '../quote';
import { type Importing, importedMark } from './data-set';
import { labelOf, markOfLabel } from './labels';

/** A labelled range of a data set, in code points. */
export interface Label extends Range {
  readonly label: string;
}

/**
 * The marks that labels stand for. A label that we wrote and that was left alone is the annotation that it was; one that was moved
 * or renamed is an edit of it; any other is new. Labels that the analysis gave are nobody's marks as long as they are left alone.
 */
export function reconciled(
  text: string,
  labels: readonly Label[],
  exported: readonly Annotation[],
  importing: Importing,
): readonly Annotation[] {
  const left = new Set(exported);
  const take = (fits: (one: Annotation, at: Range) => boolean): Annotation | undefined => {
    for (const one of left) {
      const { position } = one.target;
      if (position === null || !fits(one, position)) continue;
      left.delete(one);
      return one;
    }
    return undefined;
  };
  const kept = labels.map((label) => take((one, at) => isAt(at, label) && labelOf(one.mark) === label.label));
  return labels.flatMap((label, i): Annotation[] => {
    const mark = markOfLabel(label.label, importing.isIndicator);
    const same = kept[i];
    if (same !== undefined) return same.bySoftware ? [] : [same];
    const renamed = take((one, at) => isAt(at, label) && one.bySoftware !== true);
    if (renamed !== undefined) return [{ ...renamed, mark, modified: importing.at }];
    const moved = take(
      (one, at) => overlaps(at, label) && labelOf(one.mark) === label.label && one.bySoftware !== true,
    );
    if (moved === undefined) return [importedMark(text, label, mark, importing)];
    const { toOffset } = codePointsOf(text);
    const target = targetAt(text, { start: toOffset(label.start), end: toOffset(label.end) });
    return [{ ...moved, target: { ...moved.target, ...target }, modified: importing.at }];
  });
}

const isAt = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;
