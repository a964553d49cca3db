import type { Mark } from '../annotation';

/** `figure-is` with null: the figure is none of the indicators. */
const NO_INDICATOR = 'not-an-indicator';

/** One word for a mark, as data sets have it: the indicator, the label, else the kind. */
export function labelOf(mark: Mark): string {
  if (mark.kind === 'labelled') return mark.label;
  return mark.kind === 'figure-is' ? (mark.indicator ?? NO_INDICATOR) : mark.kind;
}

/** The mark that a label means in a data set made elsewhere. Whatever is neither a kind nor an indicator stays a label. */
export function markOfLabel(label: string, isIndicator: (id: string) => boolean): Mark {
  if (label === 'comment' || label === 'confirmed' || label === 'questioned' || label === 'open-list')
    return { kind: label };
  if (label === 'scopes-differ') return { kind: label, other: null };
  if (label === NO_INDICATOR) return { kind: 'figure-is', indicator: null };
  return isIndicator(label) ? { kind: 'figure-is', indicator: label } : { kind: 'labelled', label };
}
