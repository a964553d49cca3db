import type { Verdict } from '../core/model/schema';
import type { ViewContext } from './context';
import { finding } from './findings';
import { h, type ViewNode } from './node';
import { placeButton } from './place';
import type { RelationView, TermView } from './snapshot';

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  violated: '≠',
  undecidable: '?',
  allowed: '≈',
  holds: '=',
};

/** One relation as a line; its terms, sums and reason below it when it is open. */
export function relation(context: ViewContext, view: RelationView, place: number, isOpen: boolean): ViewNode {
  const { words, interactive } = context;
  const isDiffering = view.verdict !== 'holds' && view.sums !== null && view.sums.difference !== '0';
  const line = [
    h(
      'span',
      { class: 'verdict', title: words.verdicts[view.verdict], 'aria-hidden': 'true' },
      VERDICT_SIGNS[view.verdict],
    ),
    h('span', { class: 'about' }, h('span', { class: 'name' }, view.name), h('span', { class: 'kind' }, view.kindName)),
    h('span', { class: 'formula' }, isOpen ? view.formula : withoutZeros(view.formula)),
    h('span', { class: 'difference' }, isDiffering && view.sums?.difference),
  ];
  const spoken = [words.verdicts[view.verdict], view.kindName, view.name, view.formula].join(' · ');
  const attributes = {
    type: 'button',
    class: 'line',
    'data-relation': place,
    'aria-expanded': String(isOpen),
    'aria-label': spoken,
  };
  return h(
    'li',
    { class: `relation ${view.verdict}${isOpen ? ' open' : ''}`, key: view.id, 'data-place': place },
    interactive ? h('button', attributes, ...line) : h('div', { class: 'line' }, ...line),
    isOpen && details(context, view),
    !isOpen && view.verdict !== 'holds' && view.reason !== null && h('p', { class: 'why' }, view.reason),
  );
}

/** A column of a request table adds twenty zeros: a closed line leaves them out. */
const withoutZeros = (formula: string): string =>
  formula.replace(/\+0(?![\d.,万亿])/g, '').replace(/(^|[^\d.,])0\+(?=\d)/g, '$1');

function details(context: ViewContext, view: RelationView): ViewNode {
  const { words, snapshot } = context;
  const own = view.findings.map((place) => ({ place, view: snapshot.findings[place] }));
  return h(
    'div',
    { class: 'inside' },
    view.terms.length > 0 && terms(context, view.terms),
    h(
      'dl',
      {},
      view.sums && [
        ...fact(words.left, view.sums.left),
        ...fact(words.right, view.sums.right),
        ...fact(words.difference, view.sums.difference),
      ],
      fact(words.verdict, words.verdicts[view.verdict]),
      view.reason !== null && fact(words.reason, view.reason),
      fact(words.basis, view.source),
    ),
    own.length > 0 &&
      h('ul', { class: 'findings' }, ...own.map((one) => one.view && finding(context, one.view, one.place))),
  );
}

const fact = (name: string, value: string): ViewNode[] => [h('dt', {}, name), h('dd', {}, value)];

function terms(context: ViewContext, views: readonly TermView[]): ViewNode {
  const { words } = context;
  return h(
    'table',
    { class: 'terms' },
    h(
      'tbody',
      {},
      views.map((view) =>
        h(
          'tr',
          {},
          h('td', { class: 'role' }, view.role),
          h('td', { class: 'name' }, view.name),
          h('td', { class: 'value' }, term(context, view, words.blankTerm)),
        ),
      ),
    ),
  );
}

function term(context: ViewContext, view: TermView, blank: string): ViewNode {
  const text = view.text || blank;
  const name = [view.role, view.name, text].filter(Boolean).join(' ');
  return placeButton(context, view, name, view.text ? 'number' : 'number blank', text);
}
