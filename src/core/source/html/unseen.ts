import { isNoteMark } from '../note-mark';
import { attribute, type Element, isElement } from './elements';
import { type Drawn, drawnBy, drawnInSheets, styleSheetsOf } from './style-sheets';

const STRUCK = new Set(['del', 's', 'strike']);
const CELLS = new Set(['td', 'th']);
/** What scripts show later holds the page: only so much is taken for hidden on the word of a style. */
const LONGEST_HIDDEN = 400;
const HOLDS_TABLE = /<t(?:able|r)[\s>]/i;
/** Names that frameworks give to what only a screen reader reads. */
const FOR_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/;
const RAISED = /vertical-align\s*:\s*super/i;
const REFERENCE = /MsoFootnoteReference|MsoEndnoteReference|footnote-?ref|doc-noteref/i;
const NEAR = 200;

interface Page {
  readonly source: string;
  readonly rules: ReadonlyMap<string, Drawn>;
}

/**
 * Takes out of a tree what nobody reads in it: struck-out and hidden words, marks of notes. A cell keeps its place without
 * them. Long pieces and tables are never hidden by a style, for a script may show them.
 */
export function withoutUnseen(source: string, root: Element): Element {
  clean({ source, rules: styleSheetsOf(source, root) }, root);
  return root;
}

function clean(page: Page, { children }: Element): void {
  let kept = 0;
  for (const child of children) {
    if (isElement(child) && !isRead(page, child)) continue;
    children[kept++] = child;
  }
  children.length = kept;
}

/** Cleans an element, and tells whether anything of it is drawn. */
function isRead(page: Page, element: Element): boolean {
  if (!isUnread(page, element)) clean(page, element);
  else if (CELLS.has(element.tagName) && !isNotDrawn(element)) element.children.length = 0;
  else return false;
  return true;
}

/** No box at all, so that the cells behind it take its place. */
const isNotDrawn = (element: Element): boolean =>
  element.attributes.has('hidden') || /display\s*:\s*none/i.test(attribute(element, 'style'));

function isUnread(page: Page, element: Element): boolean {
  if (STRUCK.has(element.tagName)) return true;
  if (element.tagName !== 'sup' && element.attributes.size === 0) return false;
  if (isNotDrawn(element)) return true;
  const [style, sheets] = [drawnBy(attribute(element, 'style')), drawnInSheets(element, page.rules)];
  if (style === 'struck' || sheets === 'struck') return true;
  const hidden = style === 'hidden' || sheets === 'hidden' || FOR_READERS.test(attribute(element, 'class'));
  return (hidden && isShort(page.source, element)) || isNote(page.source, element);
}

/** Sizes and visibility may be given back to what is inside. */
function isShort(source: string, { inner, end }: Element): boolean {
  const content = source.slice(inner, Math.min(end, inner + LONGEST_HIDDEN));
  return end - inner < LONGEST_HIDDEN && !HOLDS_TABLE.test(content) && !/font-size|visibility/i.test(content);
}

function isNote(source: string, element: Element): boolean {
  const isRaised = element.tagName === 'sup' || RAISED.test(attribute(element, 'style'));
  const names = `${attribute(element, 'class')} ${attribute(element, 'role')}`;
  if ((!isRaised && !REFERENCE.test(names)) || element.end - element.inner > NEAR) return false;
  const before = source.slice(Math.max(0, element.start - NEAR), element.start);
  return isNoteMark(wordsOf(source.slice(element.inner, element.end)), wordsOf(before));
}

const wordsOf = (source: string): string => source.replace(/<[^<>]*>/g, '');
