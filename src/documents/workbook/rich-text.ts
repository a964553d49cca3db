import { decodeXml } from '../xml/xml-characters';
import { attributeOf, childNamed, childrenNamed, isXmlElement, type XmlElement } from '../xml/xml-tree';

/** A stretch of a cell's text in one look. */
export interface TextRun {
  readonly text: string;
  /** Off the line, as marks of notes are. */
  readonly raised: boolean;
}

/** The text of a shared or inline string (`si`, `is`): struck-out stretches and readings of characters left out. */
export function textRuns(source: string, string: XmlElement): readonly TextRun[] {
  const runs = childrenNamed(string, 'x:r').flatMap((run) => {
    const look = childNamed(run, 'x:rPr');
    if (isOn(childNamed(look, 'x:strike'))) return [];
    const raised = ['superscript', 'subscript'].includes(attributeOf(childNamed(look, 'x:vertAlign'), 'val') ?? '');
    return [{ text: elementText(source, childNamed(run, 'x:t')), raised }];
  });
  return [{ text: elementText(source, childNamed(string, 'x:t')), raised: false }, ...runs].filter(
    ({ text }) => text !== '',
  );
}

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false'].includes(attributeOf(element, 'val') ?? '1');

/** Characters that XML cannot hold are written as `_x000D_`. */
export const elementText = (source: string, element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((child) => {
      if (isXmlElement(child)) return '';
      const written = source.slice(child.start, child.end);
      return child.cdata ? written : decodeXml(written);
    })
    .join('')
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
