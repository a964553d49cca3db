import type { ViewContext } from './context';
import { h, type ViewNode } from './node';
import { placeButton } from './place';
import type { FindingView } from './snapshot';

/** Signs that say a level without its colour. */
export const SIGNS: Readonly<Record<FindingView['severity'], string>> = {
  error: '✕',
  warning: '△',
  information: 'ⓘ',
  hint: '·',
};

/** Every finding of the document above hint, with its corrections; hints and those that somebody accepted on request. */
export function findings(context: ViewContext): ViewNode {
  const { snapshot, words } = context;
  const all = snapshot.findings.map((view, place) => ({ view, place }));
  const counting = all.filter(({ view }) => view.accepted === null && view.severity !== 'hint');
  const hints = all.filter(({ view }) => view.accepted === null && view.severity === 'hint');
  const accepted = all.filter(({ view }) => view.accepted !== null);
  const problems = snapshot.status.problems;
  const isClean = snapshot.status.reading === 'judged' && counting.length + hints.length === 0;
  const list = (items: typeof all) =>
    h('ul', { class: 'findings' }, ...items.map(({ view, place }) => finding(context, view, place)));
  return h(
    'section',
    { class: 'problems', key: 'findings' },
    h(
      'h3',
      { class: problems > 0 ? 'has-problems' : isClean ? 'clean' : 'unsure' },
      isClean ? words.noFindings : snapshot.status.text,
    ),
    counting.length > 0 && list(counting),
    hints.length > 0 &&
      h('details', { class: 'others', key: 'hints' }, h('summary', {}, words.otherHints(hints.length)), list(hints)),
    accepted.length > 0 &&
      h(
        'details',
        { class: 'others accepted-findings', key: 'accepted' },
        h('summary', {}, words.acceptedFindings(accepted.length)),
        list(accepted),
      ),
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
    view.accepted !== null && acceptance(context, view.accepted, place),
    view.accepted === null && view.fixes.length > 0 && fixes(context, view, place),
  );
}

function acceptance(
  { words, interactive }: ViewContext,
  { by, reason }: NonNullable<FindingView['accepted']>,
  place: number,
): ViewNode {
  const said = h('span', {}, words.acceptedBy(by, reason));
  const withdraw = h('button', { type: 'button', class: 'fix', 'data-withdraw': place }, words.withdraw);
  return h('div', { class: 'acceptance' }, said, interactive && withdraw);
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
