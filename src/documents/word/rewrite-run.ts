import type { Range } from '../../core/text/range';
import { attributeOf, childNamed, type XmlElement } from '../xml/xml-tree';
import type { ChangeMarkup } from './change-markup';

/** Characters of a part's XML that give way to a text. */
export interface RunChange extends Range {
  /** The `w:t` in which they stand. */
  readonly text: XmlElement;
  readonly newText: string;
}

/**
 * A run divided where its text changes: what stays keeps its properties and everything else that stands in the run; between
 * its parts stand the changes. `changes` are in the order of the document and disjoint.
 */
export function rewriteRun(
  source: string,
  run: XmlElement,
  changes: readonly RunChange[],
  markup: ChangeMarkup,
): string {
  const look = childNamed(run, 'w:rPr');
  const properties = look === undefined ? '' : source.slice(look.start, look.end);
  const opening = source.slice(run.start, run.inner);
  const closing = `</${markup.tag('r')}>`;
  const first = look?.end ?? run.inner;
  let [written, kept, at] = ['', '', first];
  const settle = (): void => {
    if (kept.trim() !== '') written += opening + properties + kept + closing;
    kept = '';
  };
  for (const [i, { start, end, text, newText }] of changes.entries()) {
    const from = Math.max(at, text.inner);
    const before = source.slice(from, start);
    kept += source.slice(at, Math.max(at, text.start));
    kept += textElement(isKeeping(text) || from > text.inner ? before : before.trimStart(), markup);
    settle();
    written += markup.deleted(properties, source.slice(start, end)) + markup.inserted(properties, newText);
    at = end;
    if (changes[i + 1]?.text === text) continue;
    const behind = source.slice(end, closingOf(source, text));
    kept = textElement(isKeeping(text) ? behind : behind.trimEnd(), markup);
    at = text.end;
  }
  kept += source.slice(at, closingOf(source, run));
  settle();
  return written;
}

/** Blanks at its ends count: those that did not before are left out by who asks. */
const textElement = (xml: string, { tag }: ChangeMarkup): string =>
  xml === '' ? '' : `<${tag('t')} xml:space="preserve">${xml}</${tag('t')}>`;

const isKeeping = (text: XmlElement): boolean => attributeOf(text, 'xml:space') === 'preserve';

/** Where the end tag of an element begins. */
const closingOf = (source: string, { end }: XmlElement): number => source.lastIndexOf('<', end - 1);
