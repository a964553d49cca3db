import type { ViewContext } from './context';
import { type FlowBlock, layoutFlow } from './flow-layout';
import { h, type ViewNode } from './node';
import { placeAttribute, placeButton } from './place';
import type { AmountView, FlowView } from './snapshot';

const WIDTH = 640;
const BLOCK = 10;
const LEFT = 150;
const MIDDLE = 300;
const RIGHT = 440;

/** The course of the requests: what came in, what became of it, and the gap between both sides. */
export function drawRequestFlow(context: ViewContext, flow: FlowView): ViewNode {
  const { words } = context;
  const said = (amounts: readonly AmountView[]) =>
    amounts
      .filter(({ value }) => value !== 0)
      .map(({ label, text }) => `${label} ${text}`)
      .join(words.list);
  const description = `${words.requestsDescription(said(flow.sources), said(flow.outcomes))} ${gapWords(context, flow)}`;
  return h(
    'figure',
    { class: 'picture', key: 'requests' },
    h(
      'figcaption',
      {},
      words.requests,
      h('span', { class: flow.gap === '0' ? 'gap none' : 'gap' }, gapWords(context, flow)),
    ),
    h('div', { class: 'scroll' }, drawing(context, flow, description)),
    h('details', { class: 'others' }, h('summary', {}, words.asTable), asTable(context, flow)),
  );
}

function gapWords({ words }: ViewContext, { gap }: FlowView): string {
  if (gap === '0') return words.gapNone;
  return gap.startsWith('-') ? words.gapLess(gap.slice(1)) : words.gapMore(gap);
}

function drawing(context: ViewContext, flow: FlowView, description: string): ViewNode {
  const { height, left, right, middle } = layoutFlow(flow);
  const gap = gapWords(context, flow);
  return h(
    'svg',
    {
      class: 'flow',
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      role: 'img',
      'aria-labelledby': 'flow-title flow-description',
    },
    h('title', { id: 'flow-title' }, context.words.requests),
    h('desc', { id: 'flow-description' }, description),
    h(
      'defs',
      {},
      h(
        'pattern',
        { id: 'flow-gap', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        h('rect', { class: 'gap-line', width: 2.5, height: 6 }),
      ),
    ),
    left.map((block) => ribbon(block, LEFT + BLOCK, MIDDLE, false)),
    right.map((block) => ribbon(block, MIDDLE + BLOCK, RIGHT, true)),
    h('rect', { class: 'middle', x: MIDDLE, y: middle.y, width: BLOCK, height: middle.height }),
    left.map((block) => blockOf(context, block, LEFT, gap)),
    right.map((block) => blockOf(context, block, RIGHT, gap)),
  );
}

/** From a block of one side to its share of the block in the middle. */
function ribbon(block: FlowBlock, from: number, to: number, isOutcome: boolean): ViewNode {
  const [start, end] = isOutcome ? [block.join, block.y] : [block.y, block.join];
  const bend = (from + to) / 2;
  const bottom = block.height;
  const path = [
    `M${from} ${start.toFixed(1)}`,
    `C${bend} ${start.toFixed(1)} ${bend} ${end.toFixed(1)} ${to} ${end.toFixed(1)}`,
    `v${bottom.toFixed(1)}`,
    `C${bend} ${(end + bottom).toFixed(1)} ${bend} ${(start + bottom).toFixed(1)} ${from} ${(start + bottom).toFixed(1)}`,
    'Z',
  ].join('');
  return h('path', { class: `ribbon ${classOf(block, isOutcome)}`, d: path });
}

const classOf = ({ isGap }: FlowBlock, isOutcome: boolean): string =>
  isGap ? 'gap' : isOutcome ? 'outcome' : 'source';

function blockOf({ interactive }: ViewContext, block: FlowBlock, x: number, gap: string): ViewNode {
  const { amount, y, height } = block;
  const isOutcome = x === RIGHT;
  const text = { x: isOutcome ? x + BLOCK + 8 : x - 8, y: y + height / 2, 'text-anchor': isOutcome ? 'start' : 'end' };
  return h(
    'g',
    { class: `block ${classOf(block, isOutcome)}`, 'data-at': interactive && amount ? placeAttribute(amount) : null },
    h('rect', { x, y, width: BLOCK, height }),
    amount
      ? h('text', text, h('tspan', {}, `${amount.label} `), h('tspan', { class: 'number' }, amount.text))
      : h('text', text, gap),
  );
}

function asTable(context: ViewContext, { sources, outcomes }: FlowView): ViewNode {
  const { words } = context;
  const rows = (name: string, amounts: readonly AmountView[]) =>
    amounts.map((amount, i) =>
      h(
        'tr',
        {},
        i === 0 && h('th', { scope: 'rowgroup', rowspan: amounts.length }, name),
        h('th', { scope: 'row' }, amount.label),
        h(
          'td',
          { class: 'value' },
          placeButton(context, amount, `${amount.label} ${amount.text}`, 'number', amount.text),
        ),
      ),
    );
  return h('table', { class: 'amounts' }, h('tbody', {}, rows(words.sources, sources), rows(words.outcomes, outcomes)));
}
