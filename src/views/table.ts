import { cell } from './cell';
import type { ViewContext } from './context';
import { h, type ViewNode } from './node';
import type { GridView, LabelView, RowView, TableView } from './snapshot';

/** A statutory table as its form prints it. */
export function table(context: ViewContext, view: TableView): ViewNode {
  const grids = view.grids.map((one, i) => grid(context, one, view.title, `${view.id}-${i}`));
  return h('div', { class: 'statutory', key: view.id }, view.title && h('h4', {}, view.title), grids);
}

function grid(context: ViewContext, view: GridView, title: string, id: string): ViewNode {
  const name = [title, view.caption].filter(Boolean).join(' ');
  const role = context.interactive ? 'grid' : null;
  return h(
    'div',
    { class: 'scroll', key: id },
    h(
      'table',
      { class: `grid labels-${view.labelColumns}`, role, 'aria-label': name || null },
      view.caption && h('caption', {}, view.caption),
      h('thead', {}, ...view.head.map((labels) => h('tr', {}, ...labels.map(headLabel)))),
      h('tbody', {}, ...view.rows.map((one) => row(context, one))),
    ),
  );
}

const headLabel = (label: LabelView): ViewNode => h('th', { scope: 'col', ...spans(label) }, label.text);

function row(context: ViewContext, { labels, cells, heading }: RowView): ViewNode {
  const isBroken = cells.some(({ mark }) => mark === 'violated');
  return h(
    'tr',
    { class: [heading && 'heading', isBroken && 'broken'].filter(Boolean).join(' ') || null },
    labels.map(rowLabel),
    cells.map((view) => cell(context, view)),
    heading && h('td', { class: 'cell none' }, '——'),
  );
}

function rowLabel(label: LabelView): ViewNode {
  const indent = label.indent > 0 ? `indent-${Math.min(label.indent, 4)}` : null;
  return h('th', { scope: label.rows > 1 ? 'rowgroup' : 'row', class: indent, ...spans(label) }, label.text);
}

const spans = ({ columns, rows }: LabelView) => ({
  colspan: columns > 1 ? columns : null,
  rowspan: rows > 1 ? rows : null,
});
