import type { Range } from '../../text/range';
import type { Element } from './elements';
import { type Attribute, htmlTokens, NO_ATTRIBUTES, type Token } from './tokens';

const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));

/** What is ended, unless something of the second list lies between. */
type Ending = readonly [ended: readonly string[], within: readonly string[]];

const SECTION: Ending = [['tbody', 'thead', 'tfoot'], ['table']];
const CELL: Ending = [['td', 'th'], ['table']];
const ENTRY: Ending = [
  ['dd', 'dt'],
  ['dl', 'td', 'th'],
];

/** A start tag ends what is open of the first list. */
const ENDS: Readonly<Record<string, Ending>> = {
  td: CELL,
  th: CELL,
  tr: [['tr'], ['table']],
  tbody: SECTION,
  thead: SECTION,
  tfoot: SECTION,
  li: [['li'], ['ul', 'ol', 'td', 'th']],
  dd: ENTRY,
  dt: ENTRY,
  option: [['option'], ['select']],
  body: [['head'], []],
};
const PARAGRAPH: Ending = [['p'], ['td', 'th', 'div', 'li', 'body', 'table', 'section', 'article', 'blockquote']];
const ENDS_PARAGRAPH = new Set('p div table ul ol h1 h2 h3 h4 h5 h6 section article pre form center hr'.split(' '));

/** An end tag ends nothing outside the cell it stands in, except the parts of a table. */
const CELL_BORDER: readonly string[] = ['td', 'th', 'caption'];
const TABLE_PARTS = new Set('tbody thead tfoot tr td th caption'.split(' '));

/** Elements inside one another beyond this are not told apart from what holds them. */
const DEEPEST = 400;

/**
 * The elements of a page with their places in the source. Of the rules of the HTML standard for elements that are left open
 * only those are followed that matter for cells and lines, so that the time stays linear and nothing changes its place.
 */
export function treeOf(source: string, range: Range = { start: 0, end: source.length }): Element {
  const root = elementOf('', NO_ATTRIBUTES, range.start, range.start);
  const open: Open = { elements: [root], names: new Map() };
  let at = range.start;
  const addText = (end: number): void => {
    if (end > at) open.elements.at(-1)?.children.push({ start: at, end });
  };
  htmlTokens(source, range, (token) => {
    addText(token.start);
    at = token.end;
    if (token.kind === 'start') startTag(open, token);
    else if (token.kind === 'end') endTag(open, token);
  });
  addText(range.end);
  closeTo(open, 0, range.end);
  return root;
}

/** The elements that are not closed yet, the outermost first, and how many there are of each name. */
interface Open {
  readonly elements: Element[];
  readonly names: Map<string, number>;
}

function startTag(open: Open, { name, attributes, start, end }: Token): void {
  if (ENDS_PARAGRAPH.has(name)) endOpen(open, PARAGRAPH, start);
  endOpen(open, ENDS[name], start);
  const element = elementOf(name, attributes, start, end);
  open.elements.at(-1)?.children.push(element);
  if (VOID.has(name) || open.elements.length >= DEEPEST) return;
  open.elements.push(element);
  open.names.set(name, (open.names.get(name) ?? 0) + 1);
}

function endTag(open: Open, { name, start, end }: Token): void {
  const within = name === 'table' ? [] : TABLE_PARTS.has(name) ? ['table'] : CELL_BORDER;
  const depth = depthOf(open, [[name], within]);
  if (depth > 0) closeTo(open, depth, end);
  else if (name === 'br') open.elements.at(-1)?.children.push(elementOf('br', NO_ATTRIBUTES, start, end));
}

function endOpen(open: Open, rule: Ending | undefined, at: number): void {
  const depth = rule === undefined ? -1 : depthOf(open, rule);
  if (depth > 0) closeTo(open, depth, at);
}

/** Where one of the names is open; -1 if none is. */
function depthOf({ elements, names: count }: Open, [names, within]: Ending): number {
  if (!names.some((name) => (count.get(name) ?? 0) > 0)) return -1;
  for (let i = elements.length - 1; i > 0; i--) {
    const name = elements[i]?.tagName ?? '';
    if (names.includes(name)) return i;
    if (within.includes(name)) return -1;
  }
  return -1;
}

function closeTo({ elements, names }: Open, depth: number, end: number): void {
  for (const element of elements.splice(depth)) {
    element.end = end;
    names.set(element.tagName, (names.get(element.tagName) ?? 1) - 1);
  }
}

const elementOf = (
  tagName: string,
  attributes: ReadonlyMap<string, Attribute>,
  start: number,
  inner: number,
): Element => ({ tagName, attributes, start, inner, end: inner, children: [] });
