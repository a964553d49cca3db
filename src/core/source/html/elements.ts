import type { Range } from '../../text/range';
import type { Attribute } from './tokens';

/** An element of a page. Text nodes are ranges of the source: what stands between two tags. */
export interface Element extends Range {
  readonly tagName: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** End of the start tag. */
  readonly inner: number;
  /** Behind the end tag, or where the element ends without one. */
  end: number;
  readonly children: HtmlNode[];
}

export type HtmlNode = Element | Range;

export const isElement = (child: HtmlNode): child is Element => 'tagName' in child;

/** Empty if the element does not have it. */
export const attribute = (element: Element, name: string): string => element.attributes.get(name)?.value ?? '';

/** Each begins and ends a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary ul ' +
    'table caption tbody thead tfoot tr td th title'
  ).split(' '),
);

export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

/** Every element of these names below an element, in document order; does not go into what `closed` names. */
export function elementsBelow(
  root: Element,
  names: ReadonlySet<string>,
  closed: ReadonlySet<string> = NONE,
  found: Element[] = [],
): Element[] {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    if (names.has(child.tagName)) found.push(child);
    if (!closed.has(child.tagName)) elementsBelow(child, names, closed, found);
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();
