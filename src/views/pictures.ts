import { drawChannelBars } from './bars';
import type { ViewContext } from './context';
import { drawRequestFlow } from './flow';
import { h, type ViewNode } from './node';

/** What is easier to see than to read. */
export function pictures(context: ViewContext): ViewNode {
  const { channels, requests } = context.snapshot;
  return h(
    'div',
    { class: 'pictures' },
    requests && drawRequestFlow(context, requests),
    channels && drawChannelBars(context, channels),
    !requests && !channels && h('p', { class: 'empty' }, context.words.noPictures),
  );
}
