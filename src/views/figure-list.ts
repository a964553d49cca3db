import type { ViewContext } from './context';
import { h, type ViewNode } from './node';
import { placeButton } from './place';
import type { FigureView } from './snapshot';

/** Roles that carry the message of a sentence; the others are told on request, unless something is the matter with them. */
const TELLING: ReadonlySet<string> = new Set(['statistic', 'percentage', 'fraction', 'period', 'unread']);
const MATTERS: ReadonlySet<string> = new Set(['violated', 'involved', 'undecidable']);

/** Characters that the column of numbers has room for: a period or a telephone number takes more. */
const LONG = 9;

/** The figures of a section's sentences: each with its words, what it is bound to, and how it stands. */
export function figureList(context: ViewContext, figures: readonly FigureView[], key: string): readonly ViewNode[] {
  const isTelling = ({ role, mark }: FigureView) => TELLING.has(role) || MATTERS.has(mark);
  const telling = figures.filter(isTelling);
  const others = figures.filter((figure) => !isTelling(figure));
  return [
    ...(telling.length > 0
      ? [h('ul', { class: 'figures', key: `${key}-figures` }, ...telling.map((one) => item(context, one)))]
      : []),
    ...(others.length > 0
      ? [
          h(
            'details',
            { class: 'others', key: `${key}-others` },
            h('summary', {}, context.words.otherFigures(others.length)),
            h('ul', { class: 'figures' }, ...others.map((one) => item(context, one))),
          ),
        ]
      : []),
  ];
}

export function item(context: ViewContext, figure: FigureView): ViewNode {
  const { words } = context;
  const { before, text, after, mark, roleName, boundTo, cell } = figure;
  const name = [before + text + after, roleName, words.marks[mark]].filter(Boolean).join(' · ');
  return h(
    'li',
    { class: `figure mark-${mark} role-${figure.role}` },
    placeButton(
      context,
      figure,
      name,
      text.length > LONG ? 'quote long' : 'quote',
      h('b', {}, mark === 'violated' && h('span', { class: 'sign', 'aria-hidden': 'true' }, '≠'), text),
      h('span', { class: 'words' }, before, h('i', {}, text), after),
    ),
    h(
      'span',
      { class: 'bound' },
      boundTo === null
        ? h('span', { class: `role ${figure.role}` }, roleName)
        : h('span', { class: 'indicator' }, boundTo),
      cell &&
        placeButton(
          context,
          cell,
          `${boundTo ?? ''} ${words.inTable(cell.text)}`,
          'in-table',
          words.inTable(cell.text),
        ),
    ),
  );
}
