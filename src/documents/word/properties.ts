import { attributeOf, childNamed, type XmlElement } from '../xml/xml-tree';

/** `w:val` of a child: of `<w:pPr><w:pStyle w:val="1"/></w:pPr>`, `1`. */
export const propertyValue = (properties: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childNamed(properties, name), 'val');

/** A whole number; undefined if it is none. */
export function numberProperty(properties: XmlElement | undefined, name: string): number | undefined {
  const value = propertyValue(properties, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/** A property that is on or off, such as `w:vanish`; undefined where nothing is said of it. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childNamed(properties, name);
  if (element === undefined) return undefined;
  return !OFF.has((attributeOf(element, 'val') ?? '1').toLowerCase());
}
