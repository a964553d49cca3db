import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { numberProperty } from './properties';

/** The chosen entry of an old form field with a list, which stands in the mark that begins it; '' for any other mark. */
export function dropDownText(mark: XmlElement): string {
  const list = childNamed(childNamed(mark, 'w:ffData'), 'w:ddList');
  if (list === undefined || attributeOf(mark, 'fldCharType') !== 'begin') return '';
  const chosen = numberProperty(list, 'w:result') ?? numberProperty(list, 'w:default') ?? 0;
  return attributeOf(childrenNamed(list, 'w:listEntry')[chosen], 'val') ?? '';
}
