import type { Range } from '../../core/text/range';
import { childElements, type XmlElement } from '../xml/xml-tree';
import { innermostParagraph } from './innermost-paragraph';
import type { RunPlace } from './run-place';

/**
 * What is marked instead of characters in the result of a field: the whole field, in whole children of its paragraph; null outside
 * of fields. Marks within a result are lost when the field is counted anew, and LibreOffice writes the words of a comment there into
 * the text. Of a field over several paragraphs it is the place before it. `fieldAt`: the field between marks around a place.
 */
export function aroundField(
  root: XmlElement,
  { around }: RunPlace,
  at: number,
  fieldAt: (at: number) => Range | null,
): Range | null {
  const simple = around.find(({ name }) => name === 'w:fldSimple');
  const inMarks = fieldAt(simple?.start ?? at);
  const field = inMarks ?? simple;
  if (field === undefined) return null;
  const children = childElements(innermostParagraph(root, field.start) ?? root);
  const holding = (place: number): XmlElement | undefined =>
    children.find(({ start, end }) => start <= place && place < end);
  const [first, last] = [holding(field.start), holding(field === simple ? field.end - 1 : field.end)];
  const start = first?.start ?? field.start;
  return { start, end: last?.end ?? start };
}
