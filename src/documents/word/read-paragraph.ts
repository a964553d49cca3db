import type { TextPiece } from '../blocks/block';
import { childElements, childNamed, type XmlElement } from '../xml/xml-tree';
import { propertyValue } from './properties';
import { equationPieces } from './read-equation';
import { readRun } from './read-run';
import type { WordStory } from './word-story';
import { unwrapped } from './wrappers';

/** What stands in a paragraph. */
export interface ParagraphContent {
  readonly pieces: readonly TextPiece[];
  /** Contents of text boxes (`w:txbxContent`) that hang on it. */
  readonly boxes: readonly XmlElement[];
  /** False where its end was deleted or is hidden: what follows goes on in the same line. */
  readonly ends: boolean;
}

const EQUATIONS: ReadonlySet<string> = new Set(['m:oMath', 'm:oMathPara']);

export function readParagraph(story: WordStory, paragraph: XmlElement): ParagraphContent {
  const properties = childNamed(paragraph, 'w:pPr');
  const style = propertyValue(properties, 'w:pStyle');
  const pieces: TextPiece[] = [];
  const boxes: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    const inner = unwrapped(element);
    if (inner !== null) inner.forEach(visit);
    else if (element.name === 'w:r') readRun({ story, style, pieces, boxes, visit }, element);
    else if (EQUATIONS.has(element.name) && story.fields.isPrinted()) pieces.push(...equationPieces(story, element));
    else if (element.name === 'w:subDoc') story.reading.unread++;
  };
  childElements(paragraph).forEach(visit);
  return { pieces, boxes, ends: hasEnd(story, properties, style) };
}

/** The mark at the end of a paragraph has properties of its own, and changes of its own. */
function hasEnd({ reading }: WordStory, properties: XmlElement | undefined, style: string | undefined): boolean {
  const mark = childNamed(properties, 'w:rPr');
  if (mark === undefined) return true;
  if (childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined) return false;
  return childNamed(mark, 'w:vanish') === undefined || !reading.looks(style, mark).unseen;
}
