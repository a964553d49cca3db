import { childElements, type XmlElement } from '../xml/xml-tree';

/** The innermost paragraph around a place; the first of all for null. */
export function innermostParagraph(root: XmlElement, at: number | null): XmlElement | undefined {
  for (const child of childElements(root)) {
    if (at !== null && (child.start > at || child.end < at)) continue;
    const inner = innermostParagraph(child, at) ?? (child.name === 'w:p' ? child : undefined);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
