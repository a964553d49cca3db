import type { TextPiece } from '../blocks/block';
import { decodeXml } from '../xml/xml-characters';
import { attributeOf, childElements, childNamed, isXmlElement, type XmlElement } from '../xml/xml-tree';
import { drawnContents } from './drawn-contents';
import { dropDownText } from './drop-down';
import type { RunLook } from './run-look';
import { symbolText } from './symbols';
import { textPieces } from './text-pieces';
import type { WordStory } from './word-story';
import { unwrapped } from './wrappers';

export interface RunTarget {
  readonly story: WordStory;
  /** Of the paragraph. */
  readonly style: string | undefined;
  readonly pieces: TextPiece[];
  readonly boxes: XmlElement[];
  /** Reads what stands in a paragraph. */
  readonly visit: (element: XmlElement) => void;
}

/** Reads a run (`w:r`): its text where it is printed, its marks of fields and notes in any case. */
export function readRun(target: RunTarget, run: XmlElement): void {
  const look = target.story.reading.looks(target.style, childNamed(run, 'w:rPr'));
  const children = childElements(run);
  // A mark that the author typed follows its reference.
  const mark = children.findIndex((child) => NOTES.has(child.name) && isFollowed(child));
  for (const [i, child] of children.entries()) {
    if (mark >= 0 && i > mark && child.name === 'w:t') continue;
    readChild(target, look, child);
  }
}

const NOTES: ReadonlySet<string> = new Set(['w:footnoteReference', 'w:endnoteReference']);
const isFollowed = (reference: XmlElement): boolean =>
  ['1', 'true', 'on'].includes(attributeOf(reference, 'customMarkFollows') ?? '');

function readChild(target: RunTarget, look: RunLook, child: XmlElement): void {
  const inner = unwrapped(child);
  if (inner !== null) {
    for (const one of inner) readChild(target, look, one);
    return;
  }
  const { story } = target;
  if (story.fields.isPrinted() && !look.unseen) show(target, look, child);
  if (child.name === 'w:fldChar') story.fields.mark(child);
  else if (child.name === 'w:instrText') story.fields.instruct(textIn(story, child));
}

function show(target: RunTarget, { raised }: RunLook, child: XmlElement): void {
  if (NOTES.has(child.name)) noteReference(target.story, child);
  else if (child.name === 'w:ruby') childElements(childNamed(child, 'w:rubyBase')).forEach(target.visit);
  else if (DRAWN.has(child.name)) drawn(target, child);
  else target.pieces.push(...printed(target.story, child, raised));
}

const DRAWN: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

function drawn({ story, boxes }: RunTarget, element: XmlElement): void {
  const { contents, embedded } = drawnContents(element);
  boxes.push(...contents);
  story.reading.unread += embedded;
}

function noteReference({ reading }: WordStory, reference: XmlElement): void {
  const notes = reference.name === 'w:footnoteReference' ? reading.footnotes : reading.endnotes;
  const id = attributeOf(reference, 'id');
  if (id !== undefined) notes.push(id);
}

/** What an element of a run prints; nothing for most. */
function printed({ part }: WordStory, element: XmlElement, raised: boolean): readonly TextPiece[] {
  const { name, start, end } = element;
  const piece = (text: string, kind: TextPiece['kind'] = 'text'): readonly TextPiece[] =>
    text === '' ? [] : [{ kind, text, copied: false, raised, start, end }];
  if (name === 'w:t') return textPieces(part.source, element, raised);
  if (name === 'w:tab' || name === 'w:ptab') return piece('\t', 'tab');
  if (name === 'w:br' || name === 'w:cr') return piece('\n', 'break');
  if (name === 'w:noBreakHyphen') return piece('-');
  if (name === 'w:sym')
    return piece(symbolText(attributeOf(element, 'font') ?? '', attributeOf(element, 'char') ?? ''));
  return name === 'w:fldChar' ? piece(dropDownText(element)) : [];
}

const textIn = ({ part }: WordStory, element: XmlElement): string =>
  element.children
    .map((child) => (isXmlElement(child) ? '' : decodeXml(part.source.slice(child.start, child.end))))
    .join('');
