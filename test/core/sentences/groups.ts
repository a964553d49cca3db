import { CAREFUL } from './careful';
import { CLOSED } from './closed';
import { ENTANGLED } from './entangled';
import { PERCENTAGES } from './percentages';
import { REWORDINGS } from './rewordings';
import type { Shape } from './shape';
import { SUBSETS } from './subsets';
import { SUMS } from './sums';
import { TABLES } from './tables';
import { TRAPS } from './traps';

/** All fixtures of sentences, by what they show. */
export const SENTENCE_SHAPES: readonly (readonly [string, readonly Shape[]])[] = [
  ['totals and parts', SUMS],
  ['channels, examples, steps', SUBSETS],
  ['percentages and growth', PERCENTAGES],
  ['sentence and table', TABLES],
  ['read with care', CAREFUL],
  ['what belongs to what', ENTANGLED],
  ['closed lists and hidden sums', CLOSED],
  ['the same in other words', REWORDINGS],
  ['what must not alarm', TRAPS],
];
