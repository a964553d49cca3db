import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Range } from '../../text/range';
import type { Attribute, Element } from './elements';

type Tag = Token.TagToken;

const NO_ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map();

const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));

/** Elements whose content is no markup. */
const RAW: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** A start tag ends open elements of the first list, unless one of the second lies between. */
const ENDS: Readonly<Record<string, readonly [ended: readonly string[], within: readonly string[]]>> = {
  td: [['td', 'th'], ['table']],
  th: [['td', 'th'], ['table']],
  tr: [['tr'], ['table']],
  tbody: [['tbody', 'thead', 'tfoot'], ['table']],
  thead: [['tbody', 'thead', 'tfoot'], ['table']],
  tfoot: [['tbody', 'thead', 'tfoot'], ['table']],
  li: [['li'], ['ul', 'ol', 'td', 'th']],
  dd: [
    ['dd', 'dt'],
    ['dl', 'td', 'th'],
  ],
  dt: [
    ['dd', 'dt'],
    ['dl', 'td', 'th'],
  ],
  option: [['option'], ['select']],
  body: [['head'], []],
};
const BLOCK_ENDS_PARAGRAPH: readonly [readonly string[], readonly string[]] = [
  ['p'],
  ['td', 'th', 'div', 'li', 'body', 'table', 'section', 'article', 'blockquote'],
];
const ENDS_PARAGRAPH = new Set('p div table ul ol h1 h2 h3 h4 h5 h6 section article pre form center hr'.split(' '));

/** An end tag ends nothing outside the cell it stands in, except the parts of a table. */
const CELL_BORDER: readonly string[] = ['td', 'th', 'caption'];
const TABLE_PARTS = new Set('table tbody thead tfoot tr td th caption'.split(' '));

/** Elements inside one another beyond this are not told apart from what holds them. */
const DEEPEST = 400;

/**
 * The elements of a page with their places in the source. The tokens are those of the HTML standard; of its rules for
 * elements left open only those are followed that matter for cells and lines, so that the time stays linear.
 */
export function treeOf(source: string, range: Range = { start: 0, end: source.length }): Element {
  const root = element('', NO_ATTRIBUTES, range.start, range.start);
  const open: Element[] = [root];
  let at = range.start;

  const top = (): Element => open[open.length - 1] as Element;
  const addText = (end: number): void => {
    if (end > at) top().children.push({ start: at, end });
  };
  const closeTo = (depth: number, end: number): void => {
    while (open.length > depth) (open.pop() as Element).end = end;
  };
  /** Depth at which one of `names` is open inside the nearest of `within`; -1 if none is. */
  const depthOf = (names: readonly string[], within: readonly string[]): number => {
    for (let i = open.length - 1; i > 0; i--) {
      const name = open[i]?.tagName ?? '';
      if (names.includes(name)) return i;
      if (within.includes(name)) return -1;
    }
    return -1;
  };
  const end = (rule: readonly [readonly string[], readonly string[]] | undefined, place: number): void => {
    const depth = rule === undefined ? -1 : depthOf(rule[0], rule[1]);
    if (depth > 0) closeTo(depth, place);
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag: Tag) => {
        const { start, end: inner } = placeOf(tag, range.start);
        addText(start);
        at = inner;
        if (ENDS_PARAGRAPH.has(tag.tagName)) end(BLOCK_ENDS_PARAGRAPH, start);
        end(ENDS[tag.tagName], start);
        const made = element(tag.tagName, attributesOf(tag, range.start), start, inner);
        top().children.push(made);
        if (!VOID.has(tag.tagName) && open.length < DEEPEST) open.push(made);
        const raw = RAW[tag.tagName];
        if (raw !== undefined) tokenizer.state = raw;
      },
      onEndTag: (tag: Tag) => {
        const place = placeOf(tag, range.start);
        addText(place.start);
        at = place.end;
        const depth = depthOf(
          [tag.tagName],
          TABLE_PARTS.has(tag.tagName) && tag.tagName !== 'table' ? ['table'] : CELL_BORDER,
        );
        const cells = tag.tagName === 'table' ? depthOf(['table'], []) : depth;
        if (cells > 0) closeTo(cells, place.end);
        else if (tag.tagName === 'br') top().children.push(element('br', NO_ATTRIBUTES, place.start, place.end));
      },
      onComment: (token) => {
        const place = placeOf(token, range.start);
        addText(place.start);
        at = place.end;
      },
      onDoctype: (token) => {
        at = placeOf(token, range.start).end;
      },
      onEof: () => {
        addText(range.end);
        closeTo(1, range.end);
      },
      onCharacter: () => undefined,
      onNullCharacter: () => undefined,
      onWhitespaceCharacter: () => undefined,
    },
  );
  tokenizer.write(source.slice(range.start, range.end), true);
  root.end = range.end;
  return root;
}

const element = (
  tagName: string,
  attributes: ReadonlyMap<string, Attribute>,
  start: number,
  inner: number,
): Element => ({
  tagName,
  attributes,
  start,
  inner,
  end: inner,
  children: [],
});

function attributesOf({ attrs, location }: Tag, base: number): ReadonlyMap<string, Attribute> {
  if (attrs.length === 0) return NO_ATTRIBUTES;
  return new Map(
    attrs.map(({ name, value }) => {
      const place = location?.attrs?.[name];
      return [name, { value, start: base + (place?.startOffset ?? 0), end: base + (place?.endOffset ?? 0) }];
    }),
  );
}

/** Of a token in the source, which is read from `base` on. */
const placeOf = ({ location }: Token.Token, base: number): Range => ({
  start: base + (location?.startOffset ?? 0),
  end: base + (location?.endOffset ?? 0),
});
