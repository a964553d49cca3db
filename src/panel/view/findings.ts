import type { FindingView } from '../snapshot';
import type { ViewContext } from './context';
import { h, type ViewNode } from './node';
import { placeButton } from './place';

const SIGNS: Readonly<Record<FindingView['severity'], string>> = {
  error: '✕',
  warning: '△',
  information: 'ⓘ',
  hint: '·',
};

/** Every finding of the document above hint, with its corrections; hints on request. */
export function findings(context: ViewContext): ViewNode {
  const { snapshot, words } = context;
  const all = snapshot.findings.map((view, place) => ({ view, place }));
  const counting = all.filter(({ view }) => view.severity !== 'hint');
  const hints = all.filter(({ view }) => view.severity === 'hint');
  const open = counting.filter(({ view }) => view.accepted === null).length;
  const list = (items: typeof all) =>
    h('ul', { class: 'findings' }, ...items.map(({ view, place }) => finding(context, view, place)));
  return h(
    'section',
    { class: 'problems', key: 'findings' },
    h('h3', { class: open > 0 ? 'has-problems' : 'clean' }, open > 0 ? words.findings(open) : words.noFindings),
    counting.length > 0 && list(counting),
    hints.length > 0 &&
      h('details', { class: 'others' }, h('summary', {}, words.otherHints(hints.length)), list(hints)),
  );
}

export function finding(context: ViewContext, view: FindingView, place: number): ViewNode {
  const { words } = context;
  const name = `${view.severityName} · ${words.line(view.line)} · ${view.message}`;
  return h(
    'li',
    { class: `finding ${view.severity}${view.accepted === null ? '' : ' accepted'}` },
    placeButton(
      context,
      view,
      name,
      'statement',
      h('span', { class: 'severity', title: view.severityName, 'aria-hidden': 'true' }, SIGNS[view.severity]),
      h('span', { class: 'message' }, view.message),
      h('span', { class: 'line' }, words.line(view.line)),
    ),
    view.accepted !== null && h('p', { class: 'acceptance' }, words.accepted(view.accepted)),
    view.accepted === null && view.fixes.length > 0 && fixes(context, view, place),
  );
}

function fixes({ interactive }: ViewContext, view: FindingView, place: number): ViewNode {
  return h(
    'div',
    { class: 'fixes' },
    view.fixes.map(({ title, kind }, i) =>
      interactive
        ? h('button', { type: 'button', class: `fix ${kind}`, 'data-fix': `${place}-${i}` }, title)
        : h('span', { class: `fix ${kind}` }, title),
    ),
  );
}
