import type { Layout, LayoutParagraph } from './layout';

/** A layout in which every line of a text that is not blank is a paragraph; `from`: where the text begins in the document's. */
export function layoutOfLines(text: string, from = 0): Layout {
  const lines: LayoutParagraph[] = [];
  let start = from;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ kind: 'paragraph', start, end: start + line.trimEnd().length });
    start += line.length + 1;
  }
  return lines;
}
