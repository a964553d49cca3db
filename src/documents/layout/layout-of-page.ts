import type { PlainText } from '../../core/text/mapped-text';
import type { Range } from '../../core/text/range';
import type { Layout, LayoutCell, LayoutParagraph, LayoutTable } from './layout';

/** Tags as our own writers of pages write them; nothing else in a page looks like one. */
const TAG = /<(\/?)(p|pre|table|tr|td)((?:\s[^<>]*)?)>/g;

interface Open {
  readonly tag: string;
  readonly start: number;
  readonly attributes: string;
  readonly inner: Open[];
  end: number;
}

/**
 * The layout of a page that one of our writers made, in ranges of `plain`, which was read from it. Paragraphs without text are left
 * out, and so are cells' bars. Linear.
 */
export function layoutOfPage(page: string, plain: PlainText): Layout {
  const root = elementsOf(page);
  const places: number[] = [];
  visit(root, ({ start, end }) => places.push(start, end));
  const ascending = [...new Set(places)].sort((a, b) => a - b);
  const offsets = plain.offsetsFrom(ascending);
  const at = new Map(ascending.map((place, i) => [place, offsets[i] ?? plain.text.length]));
  const rangeOf = ({ start, end }: Open): Range => trimmed(plain.text, at.get(start) ?? 0, at.get(end) ?? 0);
  return root.inner.flatMap((one) => blocksOf(one, rangeOf));
}

function elementsOf(page: string): Open {
  const root: Open = { tag: '', start: 0, attributes: '', inner: [], end: page.length };
  const open = [root];
  for (const match of page.matchAll(TAG)) {
    const [whole, closing, tag = '', attributes = ''] = match;
    if (closing === '') {
      const element = { tag, start: match.index, attributes, inner: [], end: page.length };
      open.at(-1)?.inner.push(element);
      open.push(element);
    } else if (open.length > 1) (open.pop() as Open).end = match.index + whole.length;
  }
  return root;
}

function visit(element: Open, each: (element: Open) => void): void {
  each(element);
  for (const child of element.inner) visit(child, each);
}

/** Without the blanks and bars around it; an empty range lies behind the bar that opens it. */
function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, Math.max(start, end)];
  if (text[from] === '|') from++;
  while (from < to && /[\s|]/.test(text[to - 1] ?? '')) to--;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  return { start: from, end: to };
}

type RangeOf = (element: Open) => Range;

function blocksOf(element: Open, rangeOf: RangeOf): readonly (LayoutParagraph | LayoutTable)[] {
  if (element.tag === 'table') return [tableOf(element, rangeOf)];
  const range = rangeOf(element);
  return range.start < range.end ? [{ kind: 'paragraph', ...range }] : [];
}

function tableOf(table: Open, rangeOf: RangeOf): LayoutTable {
  const rows = table.inner.filter(({ tag }) => tag === 'tr');
  return { kind: 'table', ...rangeOf(table), rows: rows.map((row) => row.inner.map((cell) => cellOf(cell, rangeOf))) };
}

function cellOf(cell: Open, rangeOf: RangeOf): LayoutCell {
  const range = rangeOf(cell);
  const blocks = cell.inner.flatMap((one) => blocksOf(one, rangeOf));
  const own: Layout = blocks.length > 0 || range.start === range.end ? blocks : [{ kind: 'paragraph', ...range }];
  return { ...range, columns: span(cell, 'colspan'), rows: span(cell, 'rowspan'), blocks: own };
}

const span = ({ attributes }: Open, name: string): number =>
  Math.max(1, Number(new RegExp(`${name}="?(\\d+)`).exec(attributes)?.[1] ?? 1));
