import { type Kind, PLAIN } from './kind';

/** A percentage of growth against the number that it leads to, and the one before where that is printed. */
export const growth: Kind = {
  ...PLAIN,
  code: 'growth',
  violatedKey: 'growth.violated',
  left: 'numerator',
  right: 'percent',
  anchor: 'percent',
  fixTitle: 'fix.percent',
  comparesPlaces: true,
  holds: () => null,
  judge: () => ({ verdict: 'undecidable', arithmetic: '', reason: null, message: null }),
};
