import type { Range } from '../../core/text/range';
import { attributeName, attributesIn, type XmlScope } from './xml-scope';

/** An element of an XML file. Its range is that of the source from `<` to `>` of its end tag. */
export interface XmlElement extends Range {
  /** With the prefix that its namespace has here, whatever the file calls it: `w:p`. See `xml-names.ts`. */
  readonly name: string;
  readonly children: readonly XmlNode[];
  /** End of the start tag; for `<w:p/>`, its end. */
  readonly inner: number;
  /** What stands in the start tag behind the name; read by `attributeOf` where it is asked for. */
  readonly inTag: string;
  readonly scope: XmlScope;
}

/** Characters between two pieces of markup as they stand in the source: entities are not decoded. */
export interface XmlText extends Range {
  /** Inside `<![CDATA[…]]>`, where `&` and `<` are characters. The range is that of the content. */
  readonly cdata: boolean;
}

export type XmlNode = XmlElement | XmlText;

export const isXmlElement = (node: XmlNode): node is XmlElement => 'children' in node;

const NONE: readonly XmlElement[] = [];

export const childElements = (parent: XmlElement | undefined): readonly XmlElement[] =>
  parent === undefined ? NONE : parent.children.filter(isXmlElement);

/** The first child of that name. */
export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => isXmlElement(child) && child.name === name);

export const childrenNamed = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  childElements(parent).filter((child) => child.name === name);

/** By the local name, or with a prefix if it is of another namespace than the element: `val`, `r:id`. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined || element.inTag === '') return undefined;
  const { inTag, scope } = element;
  return attributesIn(inTag).find((one) => attributeName(scope, one.name, element.name) === name)?.value;
}
