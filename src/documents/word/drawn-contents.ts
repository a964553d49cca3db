import { attributeOf, childElements, type XmlElement } from '../xml/xml-tree';
import { unwrapped } from './wrappers';

/** What is drawn on a page beside its text. */
export interface DrawnContents {
  /** Contents of text boxes (`w:txbxContent`), each once, however often the file says it for other programs. */
  readonly contents: readonly XmlElement[];
  /** Embedded sheets, documents and diagrams, whose text is not here. */
  readonly embedded: number;
}

const DIAGRAM = /\/diagram$/;
const EQUATION = /^Equation\b/i;

export function drawnContents(drawing: XmlElement): DrawnContents {
  const contents: XmlElement[] = [];
  let embedded = 0;
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') contents.push(element);
    else {
      if (isEmbedded(element)) embedded++;
      (unwrapped(element) ?? childElements(element)).forEach(visit);
    }
  };
  childElements(drawing).forEach(visit);
  return { contents, embedded };
}

const isEmbedded = (element: XmlElement): boolean =>
  (element.name === 'o:OLEObject' && !EQUATION.test(attributeOf(element, 'ProgID') ?? '')) ||
  (element.name === 'a:graphicData' && DIAGRAM.test(attributeOf(element, 'uri') ?? ''));
