import type { Analysis } from '../../core/model/analysis';
import type { Anchored } from '../anchor';
import type { Annotation } from '../annotation';
import { quoteAt } from '../quote';
import { stableId } from '../stable-id';

/** Who made them. */
const SOFTWARE = 'Gouji';

/**
 * Every figure that the analysis takes for an indicator, labelled with it: the beginning of a data set. Marked as made by software;
 * where a person said what a figure is, that stands alone.
 */
export function figureLabels(analysis: Analysis, anchored: readonly Anchored[]): readonly Anchored[] {
  const named = new Set(
    anchored.flatMap(({ annotation, range }) => (annotation.mark.kind === 'figure-is' && range ? [range.start] : [])),
  );
  return analysis.figures.flatMap(({ start, end, indicator }): Anchored[] => {
    if (indicator === undefined || named.has(start)) return [];
    const quote = quoteAt(analysis.text, { start, end });
    const annotation: Annotation = {
      id: stableId(JSON.stringify([indicator, start, quote])),
      mark: { kind: 'figure-is', indicator },
      target: { quote, position: { start, end } },
      thread: [],
      resolved: false,
      by: SOFTWARE,
      created: '',
      modified: '',
      bySoftware: true,
    };
    return [{ annotation, range: { start, end }, other: null, orphan: null }];
  });
}
