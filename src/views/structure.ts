import type { ViewContext } from './context';
import { figureList, item } from './figure-list';
import { findings } from './findings';
import { h, type ViewNode } from './node';
import { placeButton } from './place';
import type { SectionView } from './snapshot';
import { table } from './table';

/** The document as a tree of sections, with the tables and figures of each. */
export function structure(context: ViewContext): ViewNode {
  const { snapshot, words } = context;
  const { unreadFigures } = snapshot.coverage;
  return h(
    'div',
    { class: 'structure' },
    findings(context),
    snapshot.sections.map((view) => section(context, view)),
    unreadFigures.length > 0 &&
      h(
        'details',
        { class: 'others unread', key: 'unread' },
        h('summary', {}, words.unreadFigures(unreadFigures.length)),
        h('ul', { class: 'figures' }, ...unreadFigures.map((figure) => item(context, figure))),
      ),
  );
}

function section(context: ViewContext, view: SectionView): ViewNode | null {
  const { words } = context;
  const isOpening = view.index === 0;
  if (isOpening && view.figures.length + view.tables.length === 0) return null;
  const heading = view.heading || (context.snapshot.sections.length === 1 ? words.whole : words.opening);
  const body = [
    ...figureList(context, view.figures, `s${view.index}`),
    ...view.tables.map((one) => table(context, one)),
    ...view.children.map((child) => section(context, child)),
  ];
  const title = isOpening
    ? h('span', { class: 'title' }, heading)
    : placeButton(context, view, heading, 'title', heading);
  const mark = view.findings > 0 && h('span', { class: 'count problem' }, words.problems(view.findings));
  const key = `section-${view.index}`;
  if (body.length === 0) return h('div', { class: `section empty level-${view.level}`, key }, title, mark);
  return h(
    'details',
    { class: `section level-${view.level}`, open: true, key },
    h('summary', {}, title, mark),
    h('div', { class: 'body' }, body),
  );
}
