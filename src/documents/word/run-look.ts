import { childNamed, type XmlElement } from '../xml/xml-tree';
import { propertyValue, switchOf } from './properties';
import type { WordStyles } from './styles';

/** How the characters of a run look, as far as it matters for what is read. */
export interface RunLook {
  /** Not shown, or struck out. */
  readonly unseen: boolean;
  /** Above or below the line, as marks of notes are. */
  readonly raised: boolean;
}

/** Of a run with its own properties (`w:rPr`) in a paragraph of a style. */
export type LookOf = (paragraphStyle: string | undefined, own: XmlElement | undefined) => RunLook;

/** What does not show a run. */
const UNSEEN = ['w:vanish', 'w:strike', 'w:dstrike'] as const;
/** How far off the line, in half points, a run stands that is no part of the line. */
const RAISED = 6;

interface Said {
  readonly on: readonly boolean[];
  readonly align: string;
  readonly position: number;
}

export function lookReader(styles: WordStyles): LookOf {
  const known = new Map<string, Said>();
  return (paragraphStyle, own) => {
    const runStyle = propertyValue(own, 'w:rStyle');
    const key = `${paragraphStyle ?? ''} ${runStyle ?? ''}`;
    const styled = known.get(key) ?? saidByStyles(styles, paragraphStyle, runStyle);
    known.set(key, styled);
    const align = propertyValue(own, 'w:vertAlign') ?? styled.align;
    const position = Number(propertyValue(own, 'w:position') ?? styled.position);
    return {
      unseen: UNSEEN.some((name, i) => switchOf(own, name) ?? styled.on[i]),
      raised: align !== 'baseline' || Math.abs(position) >= RAISED,
    };
  };
}

function saidByStyles(styles: WordStyles, paragraphStyle: string | undefined, runStyle: string | undefined): Said {
  const ofParagraph = styles.lineage(paragraphStyle ?? styles.ofParagraphs).map(characters);
  const ofRun = styles.lineage(runStyle).map(characters);
  const all = [...ofRun, ...ofParagraph, styles.defaults];
  return {
    // Styles of a paragraph and of its characters switch each other off (ISO/IEC 29500-1, 17.7.3).
    on: UNSEEN.map(
      (name) =>
        (nearest(ofParagraph, (one) => switchOf(one, name)) ?? false) !==
          (nearest(ofRun, (one) => switchOf(one, name)) ?? false) ||
        (switchOf(styles.defaults, name) ?? false),
    ),
    align: nearest(all, (one) => propertyValue(one, 'w:vertAlign')) ?? 'baseline',
    position: Number(nearest(all, (one) => propertyValue(one, 'w:position')) ?? 0),
  };
}

const characters = (style: XmlElement): XmlElement | undefined => childNamed(style, 'w:rPr');

function nearest<T>(
  properties: readonly (XmlElement | undefined)[],
  read: (one: XmlElement | undefined) => T | undefined,
): T | undefined {
  for (const one of properties) {
    const value = read(one);
    if (value !== undefined) return value;
  }
  return undefined;
}
