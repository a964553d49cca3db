import { markupAt, type XmlMarkup } from './xml-markup';
import { elementName, outermostScope, scopeWithin, type XmlScope } from './xml-scope';
import type { XmlElement, XmlNode } from './xml-tree';

/** Why XML cannot be read: it is no whole XML (`broken`), or its elements stand in one another `too-deep`. */
export type NotXml = 'broken' | 'too-deep';

/** Elements inside one another: Word itself writes some twenty, and some ten more for each table in a table. */
const DEEPEST = 400;
const CDATA = { opening: '<![CDATA['.length, closing: ']]>'.length };

interface OpenElement extends XmlElement {
  end: number;
  readonly children: XmlNode[];
}

interface Reading {
  readonly ignored: ReadonlySet<string>;
  readonly outermost: XmlScope;
  readonly open: { readonly element: OpenElement; readonly written: string }[];
  root: XmlElement | null;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The elements of an XML file with their places, by the name that `xmlName` gives. What is cut off, whose end tags do not
 * fit, or that declares a document type (and so could expand its entities without end) is refused. Elements that are
 * `ignored` are children of none. Linear; never throws.
 */
export function readXml(source: string, ignored: ReadonlySet<string> = NONE): XmlElement | NotXml {
  const reading: Reading = { ignored, outermost: outermostScope(), open: [], root: null };
  let at = 0;
  for (let start = source.indexOf('<'); start >= 0; start = source.indexOf('<', at)) {
    addText(reading, at, start, false);
    const markup = markupAt(source, start);
    const fault = markup === null ? 'broken' : take(reading, markup);
    if (markup === null || fault !== null) return fault ?? 'broken';
    at = markup.end;
  }
  return reading.open.length > 0 ? 'broken' : (reading.root ?? 'broken');
}

function addText({ open }: Reading, start: number, end: number, cdata: boolean): void {
  if (start < end) open.at(-1)?.element.children.push({ start, end, cdata });
}

function take(reading: Reading, markup: XmlMarkup): NotXml | null {
  if (markup.kind === 'start' || markup.kind === 'empty') return begin(reading, markup);
  if (markup.kind === 'end') return finish(reading, markup);
  if (markup.kind === 'cdata') addText(reading, markup.start + CDATA.opening, markup.end - CDATA.closing, true);
  return null;
}

function begin(reading: Reading, { kind, name: written, attributes: inTag, start, end }: XmlMarkup): NotXml | null {
  const outer = reading.open.at(-1)?.element;
  if (outer === undefined && reading.root !== null) return 'broken';
  const scope = scopeWithin(inTag, outer?.scope ?? reading.outermost);
  const name = elementName(scope, written);
  const element: OpenElement = { name, children: [], start, inner: end, end, inTag, scope };
  if (!reading.ignored.has(name)) outer?.children.push(element);
  reading.root ??= element;
  if (kind === 'start') reading.open.push({ element, written });
  return reading.open.length > DEEPEST ? 'too-deep' : null;
}

function finish({ open }: Reading, { name, end }: XmlMarkup): NotXml | null {
  const last = open.pop();
  if (last?.written !== name) return 'broken';
  last.element.end = end;
  return null;
}
