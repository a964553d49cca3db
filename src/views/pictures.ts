import { drawChannelBars } from './bars';
import type { ViewContext } from './context';
import { drawRequestFlow } from './flow';
import { h, type ViewNode } from './node';
import { type OverYearsView, overYears } from './over-years';

/** What is easier to see than to read; first what somebody asked to see over the years. */
export function pictures(context: ViewContext, asked: OverYearsView | null = null): ViewNode {
  const { channels, requests } = context.snapshot;
  return h(
    'div',
    { class: 'pictures' },
    asked && overYears(context.words, asked),
    requests && drawRequestFlow(context, requests),
    channels && drawChannelBars(context, channels),
    !asked && !requests && !channels && h('p', { class: 'empty' }, context.words.noPictures),
  );
}
