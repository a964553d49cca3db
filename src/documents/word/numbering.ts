import { attributeOf, childNamed, type XmlElement } from '../xml/xml-tree';
import { formattedNumber } from './number-format';
import { listsOf, type NumberLevel, type NumberList } from './number-lists';
import { propertyValue } from './properties';
import type { WordStyles } from './styles';

/** The number that Word prints before a paragraph, and what parts it from the text. */
export interface NumberLabel {
  readonly text: string;
  readonly suffix: NumberLevel['suffix'];
}

/**
 * Word keeps automatic numbers (一、 （一） 1.) apart from the text and makes them of whatever is typed at the start of a line.
 * Asked of each paragraph that is shown, in the order of the document: it counts. Null for none or a mere bullet.
 */
export type LabelOf = (paragraph: XmlElement | undefined) => NumberLabel | null;

/** `numbering`: the root of that part; undefined for none. The argument of the reader is `w:pPr`. */
export function numberLabels(numbering: XmlElement | undefined, styles: WordStyles): LabelOf {
  const listOf = listsOf(numbering, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (properties) => {
    const place = placeOf(properties, styles, listOf);
    const level = place?.list.levels.get(place.level);
    if (place === null || level === undefined) return null;
    const { list } = place;
    const counted = counts.get(list.definition) ?? [];
    counts.set(list.definition, counted);
    countOn(counted, list, place.level, level, begun);
    if (level.format === 'bullet') return null;
    return { text: printed(counted, list, level), suffix: level.suffix };
  };
}

interface Place {
  readonly list: NumberList;
  readonly level: number;
}

/** By the paragraph itself, else by its style or one that this is based on. List 0 takes the number away. */
function placeOf(
  properties: XmlElement | undefined,
  styles: WordStyles,
  listOf: (id: string) => NumberList | null,
): Place | null {
  const own = childNamed(properties, 'w:numPr');
  const [ownList, ownLevel] = [propertyValue(own, 'w:numId'), propertyValue(own, 'w:ilvl')];
  const lineage = styles.lineage(propertyValue(properties, 'w:pStyle') ?? styles.ofParagraphs);
  const style = lineage.find((one) => propertyValue(numberingOf(one), 'w:numId') !== undefined);
  const id = ownList ?? propertyValue(style && numberingOf(style), 'w:numId');
  const list = id === undefined || id === '0' ? null : listOf(id);
  if (list === null) return null;
  const ofStyle = ownList === undefined ? levelOfStyle(list, lineage, style) : 0;
  return { list, level: ownLevel === undefined ? ofStyle : Number(ownLevel) };
}

const numberingOf = (style: XmlElement): XmlElement | undefined => childNamed(childNamed(style, 'w:pPr'), 'w:numPr');

/** The level that is linked with the style, else the one that the style names. */
function levelOfStyle(list: NumberList, lineage: readonly XmlElement[], style: XmlElement | undefined): number {
  for (const one of lineage) {
    const id = attributeOf(one, 'styleId');
    for (const [at, level] of list.levels) if (level.style !== undefined && level.style === id) return at;
  }
  return Number(propertyValue(style && numberingOf(style), 'w:ilvl') ?? 0);
}

function countOn(
  counted: (number | undefined)[],
  list: NumberList,
  at: number,
  level: NumberLevel,
  begun: Set<string>,
): void {
  const own = list.starts.get(at);
  const key = `${list.id} ${at}`;
  const before = counted[at];
  const begins = before === undefined || (own !== undefined && !begun.has(key));
  begun.add(key);
  counted[at] = begins ? (own ?? level.start) : before + 1;
  for (let deeper = at + 1; deeper < counted.length; deeper++) {
    const restart = list.levels.get(deeper)?.restart;
    if (restart === undefined || at < restart) counted[deeper] = undefined;
  }
}

function printed(counted: readonly (number | undefined)[], list: NumberList, { pattern, legal }: NumberLevel): string {
  return pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels.get(at);
    const number = counted[at] ?? list.starts.get(at) ?? level?.start ?? 1;
    return formattedNumber(number, legal ? 'decimal' : (level?.format ?? 'decimal'));
  });
}
