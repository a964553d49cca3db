import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-tree';
import { isXmlElement } from '../xml/xml-tree';
import type { ChangeAuthor } from './change-markup';
import { fieldResults } from './field-results';
import { type PartChange, type PlacedChange, rewrittenPart } from './rewrite-part';
import { runPlace } from './run-place';

/**
 * Why a change cannot be written: its characters are no plain text of a run (`place`), or are the result of a field, which the
 * next update of the field would bring back (`field`).
 */
export type UnwritablePlace = 'place' | 'field';

/** A part of a Word document in which changes can be made: its XML is read once. */
export interface WritablePart {
  /** Where a change would stand; or why it cannot be written. */
  readonly placed: (change: PartChange) => PlacedChange | UnwritablePlace;
  /** The XML with changes made, which must be in order and disjoint; for `by` null at once, else as tracked ones. */
  readonly rewritten: (changes: readonly PartChange[], by: ChangeAuthor | null) => string | UnwritablePlace;
}

/** Null for what is no XML. */
export function writablePart(source: string): WritablePart | null {
  const root = readXml(source);
  if (typeof root === 'string') return null;
  const isInField = fieldResults(source);
  const placed: WritablePart['placed'] = (change) => {
    const place = runPlace(root, change);
    if (place === null || place.around.some(isUnwritable)) return 'place';
    return isInField(place, change.start) ? 'field' : { ...change, place };
  };
  return {
    placed,
    rewritten: (changes, by) => {
      const all: PlacedChange[] = [];
      for (const change of changes) {
        const one = placed(change);
        if (typeof one === 'string') return one;
        all.push(one);
      }
      return rewrittenPart(source, all, by);
    },
  };
}

/** Text that stands twice in the file, once for programs that do not know the first, or that was moved by a tracked change. */
const isUnwritable = ({ name, children }: XmlElement): boolean =>
  name === 'mc:AlternateContent'
    ? children.filter(isXmlElement).length > 1
    : name === 'w:moveTo' || name === 'w:moveFrom';
