import type { ViewContext } from './context';
import { h, type ViewChild, type ViewNode } from './node';
import { VERDICT_SIGNS } from './relation';
import { VERDICTS } from './relation-filter';

/** What is being looked at, how its relations stand, and how much of it was read. */
export function summary(context: ViewContext, unreadShown: boolean): ViewNode {
  const { title, facts, status } = context.snapshot;
  return h(
    'header',
    { class: 'summary' },
    h('h2', {}, title),
    h('p', { class: 'facts' }, ...facts.map((fact) => h('span', {}, fact))),
    h('p', { class: `standing ${status.reading}`, role: 'status' }, status.text),
    h('div', { class: 'state' }, verdicts(context), coverage(context, unreadShown)),
  );
}

function verdicts({ snapshot, words, interactive }: ViewContext): ViewNode {
  const chips = VERDICTS.map((verdict) => {
    const count = snapshot.coverage.verdicts[verdict];
    const content: ViewChild = [
      h('span', { class: 'verdict', 'aria-hidden': 'true' }, VERDICT_SIGNS[verdict]),
      h('span', { class: 'number' }, String(count)),
      ` ${words.verdicts[verdict]}`,
    ];
    const name = `chip ${verdict}${count === 0 ? ' zero' : ''}`;
    return interactive
      ? h('button', { type: 'button', class: name, 'data-show-verdict': verdict }, content)
      : h('span', { class: name }, content);
  });
  return h('div', { class: 'chips' }, chips);
}

function coverage({ snapshot, words, interactive }: ViewContext, unreadShown: boolean): ViewNode {
  const { figures, related, classified, unread } = snapshot.coverage;
  const said = words.coverage;
  const all = Math.max(1, figures);
  const part = (name: string, before: number, count: number) =>
    h('rect', { class: name, x: `${(before / all) * 100}%`, width: `${(count / all) * 100}%`, height: '4' });
  return h(
    'div',
    { class: 'coverage', role: 'group', 'aria-label': said.label },
    h(
      'svg',
      { width: '100%', height: '4', 'aria-hidden': 'true' },
      part('related', 0, related),
      part('classified', related, classified),
      part('unread', related + classified, unread),
    ),
    h(
      'p',
      {},
      h('span', {}, said.figures(figures)),
      h('span', { class: 'related' }, said.related(related)),
      h('span', { class: 'classified' }, said.classified(classified)),
      h('span', { class: 'unread' }, said.unread(unread)),
      interactive && unread > 0 && unreadSwitch(said.mark, unreadShown),
    ),
  );
}

const unreadSwitch = (text: string, isOn: boolean): ViewNode =>
  h(
    'button',
    { type: 'button', role: 'switch', class: 'switch', 'data-unread': true, 'aria-checked': String(isOn) },
    text,
  );
