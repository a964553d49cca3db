import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { propertyValue } from './properties';

/** The styles of a document. Of a style that is not there nothing is known, and nothing is lost. */
export interface WordStyles {
  /** A style and those that it is based on, the nearest first. */
  readonly lineage: (id: string | undefined) => readonly XmlElement[];
  /** The style of paragraphs that name none. */
  readonly ofParagraphs: string | undefined;
  /** What holds of characters where no style says otherwise. */
  readonly defaults: XmlElement | undefined;
}

/** Styles are based on one another at most so deep: a circle ends. */
const DEEPEST = 30;

export function stylesOf(root: XmlElement | undefined): WordStyles {
  const all = childrenNamed(root, 'w:style');
  const byId = new Map(all.map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const known = new Map<string, readonly XmlElement[]>();
  const usual = all.find((one) => attributeOf(one, 'type') === 'paragraph' && isDefault(one));
  return {
    lineage: (id) => {
      if (id === undefined) return [];
      const found = known.get(id) ?? lineageOf(byId, id);
      known.set(id, found);
      return found;
    },
    ofParagraphs: attributeOf(usual, 'styleId'),
    defaults: childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  };
}

const isDefault = (style: XmlElement): boolean => ['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '');

function lineageOf(byId: ReadonlyMap<string, XmlElement>, id: string): readonly XmlElement[] {
  const lineage: XmlElement[] = [];
  for (let style = byId.get(id); style !== undefined && lineage.length < DEEPEST; ) {
    lineage.push(style);
    style = byId.get(propertyValue(style, 'w:basedOn') ?? '');
  }
  return lineage;
}
