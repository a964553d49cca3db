import type { Range } from '../core/text/range';
import type { ViewContext } from './context';
import { h, type ViewChild, type ViewNode } from './node';

/** The attribute that ties an element to a range of the text: `start-end`. */
export const placeAttribute = ({ start, end }: Range): string => `${start}-${end}`;

/** A button that goes to a place of the text; in an exported report the words alone. */
export function placeButton(
  { interactive }: ViewContext,
  range: Range,
  name: string,
  className: string,
  ...children: readonly ViewChild[]
): ViewNode {
  if (!interactive) return h('span', { class: className }, ...children);
  const attributes = {
    type: 'button',
    class: `place ${className}`,
    'data-at': placeAttribute(range),
    'aria-label': name || null,
  };
  return h('button', attributes, ...children);
}
