import type { Block } from '../blocks/block';
import { type OfficePackage, openPackage } from '../office/office-package';
import type { OfficePart } from '../office/office-part';
import { officeText, partText } from '../office/office-text';
import { PACKAGE_TROUBLE, type PackageTrouble } from '../office/package-trouble';
import { type Relationship, relatedPart } from '../office/related-part';
import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { LAYOUT } from './layout';
import { mainPartName } from './main-part';
import { numberLabels } from './numbering';
import { readBlocks } from './read-blocks';
import { lookReader } from './run-look';
import { stylesOf } from './styles';
import { storyOf, type WordReading } from './word-story';
import type { WordText } from './word-text';

/**
 * Why a Word document is not read: its archive or the part that is named is `broken`, a password is needed (`locked`), it
 * unpacks to more than any report holds (`unpacks-too-large`), or its tables stand in one another without end (`too-deep`).
 */
export interface WordTrouble {
  readonly trouble: PackageTrouble;
  /** The part; empty for the whole. */
  readonly part: string;
}

/** More XML than a report can hold, in bytes: an archive that is made to fill the memory. */
export const MOST_UNPACKED = 128 * 1024 * 1024;

/**
 * A .docx, packed or flat (one XML file), as plain text: one line per paragraph, the rows of its tables between bars, automatic numbers printed, changes accepted,
 * what is hidden or struck out left out; notes stand behind the text. Line numbers of its findings are numbers of paragraphs
 * and rows. Never throws; linear in what the file unpacks to, which may be `most` bytes.
 */
export function readWord(bytes: Uint8Array, most = MOST_UNPACKED): WordText | WordTrouble {
  const file = openPackage(bytes, most, LAYOUT);
  if (typeof file === 'string') return { trouble: PACKAGE_TROUBLE[file], part: '' };
  const name = mainPartName(file);
  if (name === null) return { trouble: 'broken', part: '' };
  const main = file.part(name);
  if (typeof main === 'string') return { trouble: PACKAGE_TROUBLE[main], part: name };
  return textOf(file, main);
}

function textOf(file: OfficePackage, main: OfficePart): WordText {
  const damaged: string[] = [];
  const related = (kind: Relationship): OfficePart | undefined => {
    const name =
      relatedPart(file, main.name, kind) ?? `${main.name.slice(0, main.name.lastIndexOf('/') + 1)}${kind}.xml`;
    const part = file.part(name);
    if (typeof part !== 'string') return part;
    if (part !== 'missing') damaged.push(name);
    return undefined;
  };
  const styles = stylesOf(related('styles')?.root);
  const labels = numberLabels(related('numbering')?.root, styles);
  const reading: WordReading = { looks: lookReader(styles), labels, footnotes: [], endnotes: [], unread: 0 };
  const body = childNamed(main.root, 'w:body') ?? main.root;
  const texts = [partText(main, storiesOf(reading, main, [body]))];
  for (const [kind, name, ids] of [
    ['footnotes', 'w:footnote', reading.footnotes],
    ['endnotes', 'w:endnote', reading.endnotes],
  ] as const) {
    const notes = ids.length > 0 ? related(kind) : undefined;
    if (notes !== undefined) texts.push(partText(notes, storiesOf(reading, notes, notesOf(notes, name, ids))));
  }
  return { ...officeText(texts), unread: { embedded: reading.unread, parts: damaged } };
}

const storiesOf = (reading: WordReading, part: OfficePart, stories: readonly XmlElement[]): readonly Block[] =>
  stories.flatMap((story) => readBlocks(storyOf(reading, part, story), story));

/** Notes in the order of their marks, each once. */
function notesOf(part: OfficePart, name: string, ids: readonly string[]): readonly XmlElement[] {
  const byId = new Map(childrenNamed(part.root, name).map((note) => [attributeOf(note, 'id'), note]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
