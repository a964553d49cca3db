import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../export/wide/wide-columns';
import { indicatorName } from '../../messages/indicator-name';

const LIKE = 8;

const namesOf = ({ id, name, forms }: IndicatorColumn): readonly string[] => [
  id,
  name,
  ...forms.flatMap((form) => [indicatorName('zh', form, id), indicatorName('en', form, id)]),
];

const packed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** The indicator that a word names (its id, its column, or its whole name); else those whose names hold the word, some of them. */
export function findIndicator(word: string): IndicatorColumn | readonly IndicatorColumn[] {
  const wanted = packed(word);
  const exact = INDICATOR_COLUMNS.filter((column) => namesOf(column).some((name) => packed(name) === wanted));
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return only;
  const similar = INDICATOR_COLUMNS.filter((column) => namesOf(column).some((name) => packed(name).includes(wanted)));
  return (exact.length > 1 ? exact : similar).slice(0, LIKE);
}
