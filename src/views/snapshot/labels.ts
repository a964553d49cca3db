import type { LabelView } from '../snapshot';

/** A printed label; brackets and colons as the form prints them. */
export const label = (text: string, { columns = 1, rows = 1, indent = 0 } = {}): LabelView => ({
  text: text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(':', '：').replaceAll(',', '，'),
  columns,
  rows,
  indent,
});
