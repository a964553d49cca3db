import { comparison } from './comparison';
import type { Kind } from './kind';

/** The same quantity said twice: in a sentence and a table, in two sentences, in two tables. */
export const same: Kind = {
  ...comparison('same.violated'),
  code: 'same',
  anchor: 'said',
  fixTitle: 'fix.same',
  comparesSums: true,
  isRepeat: true,
};
