import { analyze } from '../../core/analyze';
import { correctionsAfter } from '../../core/repair/corrections-after';
import type { Loaded } from '../load';
import type { RereadAfter } from './fix-text';

/** Reads an edited text as the file was read: in its format, with its corrections. */
export const rereadAs =
  ({ format }: Loaded): RereadAfter =>
  (text, edits, before) =>
    analyze(text, { corrections: correctionsAfter(before, edits), ...(format && { format }) });
