import { partName } from '../archive/part-name';
import { attributeOf, childrenNamed, type XmlElement } from '../xml/xml-tree';
import type { OfficePackage } from './office-package';

/** Kinds of relationships that are followed, by the last word of their type: the same in both editions of the standard. */
export type Relationship =
  | 'officeDocument'
  | 'styles'
  | 'numbering'
  | 'footnotes'
  | 'endnotes'
  | 'comments'
  | 'sharedStrings';

/** The name of a part that `part` is related to; `''` for the file itself. Undefined if no relationship says so. */
export const relatedPart = (file: OfficePackage, part: string, kind: Relationship): string | undefined =>
  targetOf(file, part, (one) => attributeOf(one, 'Type')?.endsWith(`/${kind}`) === true);

/** The same by the id of the relationship. */
export const partById = (file: OfficePackage, part: string, id: string): string | undefined =>
  targetOf(file, part, (one) => attributeOf(one, 'Id') === id);

function targetOf(file: OfficePackage, part: string, isIt: (one: XmlElement) => boolean): string | undefined {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relationships = file.part(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (typeof relationships === 'string') return undefined;
  const found = childrenNamed(relationships.root, 'rel:Relationship').find(
    (one) => isIt(one) && attributeOf(one, 'TargetMode') !== 'External',
  );
  const target = found && attributeOf(found, 'Target');
  if (target === undefined) return undefined;
  return partName(/^[/\\]/.test(target) ? target : folder + target);
}
