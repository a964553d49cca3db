import type { Annotation } from '../../annotation/annotation';
import { indicatorName } from '../../messages/indicator-name';
import { language } from '../state/settings';
import { words } from '../words/speech';

/** What a mark says by itself, in a line. */
export function markTitle({ mark, thread }: Annotation, form: string): string {
  const w = words().marks;
  switch (mark.kind) {
    case 'figure-is':
      return mark.indicator === null ? w.isNone : w.isIndicator(indicatorName(language(), form, mark.indicator));
    case 'labelled':
      return w.label(mark.label);
    case 'accepted':
      return thread.length === 0 ? w.ignored : w.kinds.accepted;
    default:
      return w.kinds[mark.kind];
  }
}
