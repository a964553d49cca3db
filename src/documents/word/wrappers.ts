import { elementName } from '../xml/xml-scope';
import { attributeOf, childElements, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { propertyValue, switchOf } from './properties';

/** What was deleted or moved away with changes tracked: it is not there once the changes are accepted. */
const GONE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText']);

/** Stand around paragraphs, rows, cells or runs and say something of them. */
const AROUND: ReadonlySet<string> = new Set(
  'w:ins w:moveTo w:customXml w:smartTag w:hyperlink w:fldSimple w:dir w:bdo'.split(' '),
);

/** A document's list of its chapters, with page numbers that are no figures. */
const CONTENTS = /^Table of Contents$/i;

/**
 * What a reader finds in the place of an element that only stands around others; null for an element that is something
 * itself. Nothing for what was deleted and for controls that show what to fill in.
 */
export function unwrapped(element: XmlElement): readonly XmlElement[] | null {
  if (GONE.has(element.name)) return [];
  if (AROUND.has(element.name)) return childElements(element);
  if (element.name === 'w:sdt') return contentOf(element);
  return element.name === 'mc:AlternateContent' ? alternativeOf(element) : null;
}

/** The children of an element with all that only stands around others opened. */
export function unwrappedChildren(parent: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const add = (element: XmlElement): void => {
    const inner = unwrapped(element);
    if (inner === null) found.push(element);
    else inner.forEach(add);
  };
  childElements(parent).forEach(add);
  return found;
}

function contentOf(control: XmlElement): readonly XmlElement[] {
  const gallery = propertyValue(childNamed(childNamed(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  if (showsPlaceholder(control) || CONTENTS.test(gallery ?? '')) return [];
  return childElements(childNamed(control, 'w:sdtContent'));
}

/** Whether a control (`w:sdt`) shows what to fill in, because nothing is filled in. */
const showsPlaceholder = (control: XmlElement): boolean =>
  control.name === 'w:sdt' && switchOf(childNamed(control, 'w:sdtPr'), 'w:showingPlcHdr') === true;

/** A row or a cell of a table. */
export interface TablePart {
  readonly element: XmlElement;
  /** A control around it shows what to fill in: it is there, and nothing is in it. */
  readonly blank: boolean;
}

/** The rows of a table, or the cells of a row, with all that only stands around them opened. */
export function tableParts(parent: XmlElement, name: 'w:tr' | 'w:tc'): readonly TablePart[] {
  const found: TablePart[] = [];
  const add = (element: XmlElement, blank: boolean): void => {
    if (element.name === name) found.push({ element, blank });
    const inner = showsPlaceholder(element) ? childElements(childNamed(element, 'w:sdtContent')) : unwrapped(element);
    for (const one of inner ?? []) add(one, blank || showsPlaceholder(element));
  };
  for (const child of childElements(parent)) add(child, false);
  return found;
}

/** The first choice that asks for nothing unknown, else what stands in for it: never both. */
function alternativeOf(element: XmlElement): readonly XmlElement[] {
  const choices = childrenNamed(element, 'mc:Choice');
  const chosen = choices.find(isUnderstood) ?? childNamed(element, 'mc:Fallback') ?? choices[0];
  return childElements(chosen);
}

const isUnderstood = (choice: XmlElement): boolean =>
  (attributeOf(choice, 'Requires') ?? '')
    .split(/\s+/)
    .every((prefix) => !elementName(choice.scope, `${prefix}:x`).startsWith('other:'));
