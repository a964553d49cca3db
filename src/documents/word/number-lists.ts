import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { numberProperty, propertyValue, switchOf } from './properties';
import type { WordStyles } from './styles';

/** How the numbers of one level of a list are made. */
export interface NumberLevel {
  readonly format: string;
  /** `%1、`, `（%2）`: the number of each level in its place. */
  readonly pattern: string;
  readonly start: number;
  /** What stands between the number and the text. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level, counted from 1, behind whose numbers this one begins anew; 0 for never, undefined for any above it. */
  readonly restart: number | undefined;
  /** All numbers in it are printed as decimals. */
  readonly legal: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined;
}

/** A list as paragraphs name it (`w:num`). */
export interface NumberList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Lists of one definition count on together. */
  readonly definition: string;
  /** Where the list begins by itself, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Definitions that lead to a style that leads to a definition: a circle ends. */
const MOST_LINKS = 5;

/** The list of an id; null for one that is not defined. */
export function listsOf(root: XmlElement | undefined, styles: WordStyles): (id: string) => NumberList | null {
  const definitions = byId(root, 'w:abstractNum', 'abstractNumId');
  const lists = byId(root, 'w:num', 'numId');
  const known = new Map<string, NumberList | null>();
  const definitionOf = (list: XmlElement | undefined, links = 0): XmlElement | undefined => {
    const definition = definitions.get(propertyValue(list, 'w:abstractNumId') ?? '');
    const style = propertyValue(definition, 'w:numStyleLink');
    if (style === undefined || links >= MOST_LINKS) return definition;
    const numbered = childNamed(childNamed(styles.lineage(style)[0], 'w:pPr'), 'w:numPr');
    return definitionOf(lists.get(propertyValue(numbered, 'w:numId') ?? ''), links + 1) ?? definition;
  };
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const list = lists.get(id);
    const definition = definitionOf(list);
    const made = list && definition ? listOf(id, list, definition) : null;
    known.set(id, made);
    return made;
  };
}

const byId = (root: XmlElement | undefined, name: string, id: string): ReadonlyMap<string, XmlElement> =>
  new Map(childrenNamed(root, name).map((one) => [attributeOf(one, id) ?? '', one]));

function listOf(id: string, list: XmlElement, definition: XmlElement): NumberList {
  const levels = new Map(childrenNamed(definition, 'w:lvl').map(numberedLevel));
  const starts = new Map<number, number>();
  for (const override of childrenNamed(list, 'w:lvlOverride')) {
    const at = Number(attributeOf(override, 'ilvl') ?? 0);
    const level = childNamed(override, 'w:lvl');
    if (level !== undefined) levels.set(at, numberedLevel(level)[1]);
    const start = numberProperty(override, 'w:startOverride');
    if (start !== undefined) starts.set(at, start);
  }
  return { id, levels, definition: attributeOf(definition, 'abstractNumId') ?? '', starts };
}

function numberedLevel(level: XmlElement): readonly [number, NumberLevel] {
  // A format of a later edition of Word stands beside one that all know.
  const alternative = childNamed(childNamed(level, 'mc:AlternateContent'), 'mc:Fallback');
  const suffix = propertyValue(level, 'w:suff');
  return [
    Number(attributeOf(level, 'ilvl') ?? 0),
    {
      format: propertyValue(level, 'w:numFmt') ?? propertyValue(alternative, 'w:numFmt') ?? 'decimal',
      pattern: propertyValue(level, 'w:lvlText') ?? '',
      start: numberProperty(level, 'w:start') ?? 1,
      suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
      restart: numberProperty(level, 'w:lvlRestart'),
      legal: switchOf(level, 'w:isLgl') ?? false,
      style: propertyValue(level, 'w:pStyle'),
    },
  ];
}
