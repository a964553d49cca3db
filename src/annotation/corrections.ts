import type { Correction } from '../core/model/correction';
import type { Anchored } from './anchor';

/** What `analyze` is told of the annotations that correct it; `id` is the annotation's. Orphans correct nothing. */
export function correctionsOf(anchored: readonly Anchored[]): readonly Correction[] {
  return anchored.flatMap(({ annotation, range, other, orphan }): Correction[] => {
    const { id, mark } = annotation;
    if (range === null || orphan !== null) return [];
    if (mark.kind === 'figure-is') return [{ ...range, id, kind: mark.kind, indicator: mark.indicator }];
    if (mark.kind === 'open-list') return [{ ...range, id, kind: mark.kind }];
    return mark.kind === 'scopes-differ' ? [{ ...range, id, kind: mark.kind, other }] : [];
  });
}
