import type { Range } from '../../core/text/range';
import { childElements, isXmlElement, type XmlElement } from '../xml/xml-tree';

/** Where characters stand in a part of a Word document. */
export interface RunPlace {
  /** The elements around, from the root to the one that holds the run or, where no run is, to the paragraph. */
  readonly around: readonly XmlElement[];
  /** Null in a paragraph without text. */
  readonly run: XmlElement | null;
  /** The `w:t` of the run that holds the characters. */
  readonly text: XmlElement | null;
}

/**
 * The run and the text element of a place; null if it is not in the plain characters of one `w:t`, nor the place where an empty
 * paragraph would take text.
 */
export function runPlace(root: XmlElement, { start, end }: Range): RunPlace | null {
  const around: XmlElement[] = [root];
  for (let element = inside(root, start, end); element !== undefined; element = inside(element, start, end))
    around.push(element);
  const [text, run] = [around.at(-1), around.at(-2)];
  if (text?.name === 'w:t' && run?.name === 'w:r')
    return isPlain(text, start, end) ? { around: around.slice(0, -2), run, text } : null;
  return text?.name === 'w:p' && start === end ? { around, run: null, text: null } : null;
}

/** The child element that holds a stretch; an empty one must lie well inside. */
const inside = (parent: XmlElement, start: number, end: number): XmlElement | undefined =>
  childElements(parent).find((child) =>
    start === end
      ? child.inner <= start && start < child.end && child.start < start
      : child.start <= start && end <= child.end,
  );

const isPlain = ({ children }: XmlElement, start: number, end: number): boolean =>
  children.some((child) => !isXmlElement(child) && !child.cdata && child.start <= start && end <= child.end);
