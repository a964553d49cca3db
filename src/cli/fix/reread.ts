import { analyze } from '../../core/analyze';
import { correctionsAfter } from '../../core/repair/corrections-after';
import type { Loaded } from '../load';
import type { Reread } from './fix-text';

/** Reads an edited text as the file was read: in its format, with its corrections. */
export const rereadAs =
  ({ format }: Loaded): Reread =>
  (text, edits, before) =>
    analyze(text, { corrections: correctionsAfter(before, edits), ...(format && { format }) });
