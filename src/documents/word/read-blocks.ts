import type { Block } from '../blocks/block';
import { childNamed, type XmlElement } from '../xml/xml-tree';
import { labelPieces } from './label-pieces';
import { equationPieces } from './read-equation';
import { type ParagraphContent, readParagraph } from './read-paragraph';
import { readTable } from './read-table';
import { storyOf, type WordStory } from './word-story';
import { unwrappedChildren } from './wrappers';

/** The paragraphs and tables of the body, a cell, a text box or a note, in the order of the document. */
export function readBlocks(story: WordStory, container: XmlElement): readonly Block[] {
  const blocks: Block[] = [];
  let open: ParagraphContent | null = null;
  const end = (content: ParagraphContent, paragraph: XmlElement): void => {
    blocks.push(...paragraphBlocks(story, content, paragraph));
    open = null;
  };
  const children = unwrappedChildren(container);
  const last = [...children].reverse().find(({ name }) => name === 'w:p');
  for (const child of children) {
    if (child.name === 'w:p') {
      const wasPrinted = story.fields.isPrinted();
      const content = joined(open, readParagraph(story, child));
      if (isEmpty(content) && !wasPrinted && !story.fields.isPrinted()) continue;
      if (content.ends) end(content, child);
      else if (child !== last) open = content;
      else if (!isEmpty(content)) end(content, child);
    } else if (child.name === 'w:tbl') {
      if (open !== null) end(open, child);
      blocks.push(readTable(story, child, readBlocks));
    } else if (child.name === 'w:altChunk' || child.name === 'w:subDoc') story.reading.unread++;
    else if (child.name === 'm:oMathPara' || child.name === 'm:oMath') {
      end({ pieces: equationPieces(story, child), boxes: [], ends: true }, child);
    }
  }
  return blocks;
}

const isEmpty = ({ pieces, boxes }: ParagraphContent): boolean => pieces.length === 0 && boxes.length === 0;

const joined = (open: ParagraphContent | null, content: ParagraphContent): ParagraphContent =>
  open === null
    ? content
    : { ...content, pieces: [...open.pieces, ...content.pieces], boxes: [...open.boxes, ...content.boxes] };

/** The paragraph with its number, and what stands in the text boxes that hang on it. */
function paragraphBlocks(story: WordStory, content: ParagraphContent, paragraph: XmlElement): readonly Block[] {
  const properties = paragraph.name === 'w:p' ? childNamed(paragraph, 'w:pPr') : undefined;
  const inner = properties?.end ?? paragraph.inner;
  const pieces = [...labelPieces(story.reading.labels(properties), content.pieces, inner), ...content.pieces];
  const { start, end } = paragraph;
  return [
    { kind: 'paragraph', pieces, inner, start, end },
    ...content.boxes.flatMap((box) => readBlocks(storyOf(story.reading, story.part, box), box)),
  ];
}
