import type { ViewContext } from './context';
import { h, type ViewNode } from './node';
import { placeButton } from './place';
import type { AmountView, BarsView } from './snapshot';

/** The channels of disclosure: a table whose last column draws the number, so that it is its own alternative. */
export function drawChannelBars(context: ViewContext, { total, bars }: BarsView): ViewNode {
  const { words } = context;
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return h(
    'figure',
    { class: 'picture', key: 'channels' },
    h('figcaption', {}, words.channels),
    h('table', { class: 'bars' }, h('tbody', {}, ...bars.map((one) => row(context, one, one.value / largest)))),
    total && h('p', { class: 'note' }, placeButton(context, total, '', 'words', words.channelsTotal(total.text))),
  );
}

function row(context: ViewContext, amount: AmountView, share: number): ViewNode {
  const width = `${(Math.max(0, share) * 100).toFixed(2)}%`;
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, amount.label),
    h('td', { class: 'value' }, placeButton(context, amount, `${amount.label} ${amount.text}`, 'number', amount.text)),
    h(
      'td',
      { class: 'track' },
      h(
        'svg',
        { width: '100%', height: '12', 'aria-hidden': 'true' },
        h('rect', { class: 'amount', width, height: '12', rx: '2' }),
      ),
    ),
  );
}
