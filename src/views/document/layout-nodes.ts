import type { Layout, LayoutCell, LayoutTable } from '../../documents/layout/layout';
import { h, type ViewNode } from '../node';
import { placeAttribute } from '../place';
import type { SectionView } from '../snapshot';
import type { DocumentView } from './document-view';
import { markedText, spotsAt } from './marked-text';
import type { Spot } from './spots';

/** The text of a document as the document sets it. */
export function layoutNodes({ text, layout, snapshot }: DocumentView, spots: readonly Spot[]): readonly ViewNode[] {
  const headings = headingsOf(snapshot.sections);
  const seen = new Map<string, number>();
  /** Paragraphs are known by their words, so that one that is put in before them leaves them where they are. */
  const keyOf = (words: string): string => {
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${words}#${count}`;
  };
  const draw = (blocks: Layout, isInCell: boolean): ViewNode[] =>
    blocks.map((block) => {
      if (block.kind === 'table') return tableNode(block);
      const level = isInCell ? undefined : headings.get(block.start);
      const key = keyOf(text.slice(block.start, Math.min(block.end, block.start + 60)));
      const tag = level === undefined ? 'p' : `h${Math.min(6, level + 1)}`;
      return h(tag, { key, 'data-line': placeAttribute(block) }, ...markedText(text, block, spots));
    });
  const tableNode = ({ rows, start, end }: LayoutTable): ViewNode =>
    h(
      'div',
      { class: 'scroller', key: keyOf(text.slice(start, Math.min(end, start + 60))) },
      h('table', { class: 'printed' }, ...rows.map((cells) => h('tr', {}, ...cells.map(cellNode)))),
    );
  const cellNode = (cell: LayoutCell): ViewNode => {
    const spans = {
      colspan: cell.columns > 1 ? cell.columns : null,
      rowspan: cell.rows > 1 ? cell.rows : null,
    };
    if (cell.blocks.length > 0)
      return h('td', { ...spans, class: kindOf(text.slice(cell.start, cell.end)) }, ...draw(cell.blocks, true));
    const [first, ...others] = spotsAt(spots, cell);
    if (!first) return h('td', spans);
    const className = `spot blank ${[first, ...others].map((one) => one.className).join(' ')}`;
    const said = { role: 'button', tabindex: 0, 'aria-label': first.label };
    return h(
      'td',
      spans,
      h('span', { class: className, 'data-at': placeAttribute(first), ...said }, '\u00a0\u00a0\u00a0'),
    );
  };
  return draw(layout, false);
}

const kindOf = (words: string): string => (/^[\d\s.,%／/—－-]+$/.test(words) ? 'number' : 'words');

function headingsOf(sections: readonly SectionView[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  const visit = ({ start, level, heading, children }: SectionView): void => {
    if (heading !== '') levels.set(start, Math.max(1, level));
    children.forEach(visit);
  };
  sections.forEach(visit);
  return levels;
}
