import { attributeOf, childElements, childNamed, isXmlElement, type XmlElement, type XmlText } from '../xml/xml-tree';
import { unwrapped } from './wrappers';

/** A stretch of an equation: text of the XML, or a sign that stands for how it is drawn. */
export type EquationPart = XmlText | { readonly sign: string; readonly at: number };

/** Lay out what stands beside them, and print nothing. */
const PROPERTIES = /^(?:m|w):.*Pr$/;

/** An equation (`m:oMath`) in one line: 12/37 for a fraction, signs of powers and roots before what is raised or below. */
export function equationParts(equation: XmlElement): readonly EquationPart[] {
  const parts: EquationPart[] = [];
  const sign = (text: string | undefined, at: number): void => {
    if (text) parts.push({ sign: text, at });
  };
  const visit = (element: XmlElement): void => {
    if (PROPERTIES.test(element.name)) return;
    if (element.name === 'm:t') {
      for (const child of element.children) if (!isXmlElement(child)) parts.push(child);
      return;
    }
    if (element.name === 'm:den') sign('/', element.start);
    else if (element.name === 'm:sup') sign('^', element.start);
    else if (element.name === 'm:rad') sign('√', element.start);
    const brackets = element.name === 'm:d' ? childNamed(element, 'm:dPr') : undefined;
    const isBracketed = element.name === 'm:d';
    if (isBracketed) sign(attributeOf(childNamed(brackets, 'm:begChr'), 'val') ?? '(', element.inner);
    (unwrapped(element) ?? childElements(element)).forEach(visit);
    if (isBracketed) sign(attributeOf(childNamed(brackets, 'm:endChr'), 'val') ?? ')', element.end);
  };
  visit(equation);
  return parts;
}
