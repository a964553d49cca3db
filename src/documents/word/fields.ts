import { attributeOf, childElements, type XmlElement } from '../xml/xml-tree';
import { unwrapped } from './wrappers';

/**
 * Fields (page numbers, sums, references) as a story runs through them: a field begins, gives its instruction, and its result
 * stands between the separation and the end. Fields stand in one another, in the instruction and in the result.
 */
export interface Fields {
  /** At each `w:fldChar`, in the order of the story. */
  readonly mark: (mark: XmlElement) => void;
  /** Of `w:instrText`. */
  readonly instruct: (text: string) => void;
  /** Whether what stands here is printed: in results only, and not in the list of chapters. */
  readonly isPrinted: () => boolean;
}

interface OpenField {
  inResult: boolean;
  instruction: string;
}

/** A list of chapters, figures or words with their pages. */
const LISTS_PAGES = /^\s*(?:TOC|TOA|INDEX)\b/i;

export const listsPages = (instruction: string): boolean => LISTS_PAGES.test(instruction);

/** `story`: the body, a text box or a note. Marks of fields that do not end are passed over. */
export function fieldsOf(story: XmlElement): Fields {
  const whole = wholeFields(story);
  const open: OpenField[] = [];
  return {
    mark: (mark) => {
      if (!whole.has(mark)) return;
      const type = attributeOf(mark, 'fldCharType');
      const last = open.at(-1);
      if (type === 'begin') open.push({ inResult: false, instruction: '' });
      else if (type === 'end') open.pop();
      else if (last !== undefined) last.inResult = true;
    },
    instruct: (text) => {
      const last = open.at(-1);
      if (last !== undefined && !last.inResult) last.instruction += text;
    },
    isPrinted: () => open.every(({ inResult, instruction }) => inResult && !listsPages(instruction)),
  };
}

/** The marks of fields that have a beginning and an end. */
function wholeFields(story: XmlElement): ReadonlySet<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldChar') {
      const type = attributeOf(element, 'fldCharType');
      if (type === 'begin') open.push([element]);
      else open.at(-1)?.push(element);
      if (type === 'end') for (const mark of open.pop() ?? []) whole.add(mark);
    } else if (element.name !== 'w:txbxContent') (unwrapped(element) ?? childElements(element)).forEach(visit);
  };
  childElements(story).forEach(visit);
  return whole;
}
