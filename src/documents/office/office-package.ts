import { openArchive } from '../archive/archive';
import { partName } from '../archive/part-name';
import { attributeOf, childElements, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { type OfficePart, type PartTrouble, readPart } from './office-part';

/** The parts of an Office file, whether they are packed in an archive or stand in one XML file ("flat OPC"). */
export interface OfficePackage {
  readonly names: readonly string[];
  /** Capitals, bars and steps in the name do not matter. Read anew at each call. */
  readonly part: (name: string) => OfficePart | PartTrouble;
}

/**
 * `most`: so many bytes may the parts that are read hold together; `ignored`: elements that no reader asks for. A string says
 * why there are no parts.
 */
export function openPackage(
  bytes: Uint8Array,
  most: number,
  ignored: ReadonlySet<string> = NONE,
): OfficePackage | PartTrouble {
  const archive = openArchive(bytes, most);
  if (archive === null) return flatPackage(bytes, most, ignored);
  return {
    names: archive.names,
    part: (name) => {
      const read = archive.read(name);
      return typeof read === 'string' ? read : readPart(name, read, ignored);
    },
  };
}

/** Places in a part of a flat file are places in that file. */
function flatPackage(bytes: Uint8Array, most: number, ignored: ReadonlySet<string>): OfficePackage | PartTrouble {
  if (bytes.length > most) return 'too-large';
  const whole = readPart('', bytes, ignored);
  if (typeof whole === 'string') return whole;
  const parts = childrenNamed(whole.root, 'pkg:part').map((part) => [nameOf(part), part] as const);
  const byName = new Map(parts.map(([name, part]) => [name.toLowerCase(), part]));
  return {
    names: parts.map(([name]) => name),
    part: (name) => {
      const root = childElements(childNamed(byName.get(partName(name).toLowerCase()), 'pkg:xmlData'))[0];
      return root === undefined ? 'missing' : { name, source: whole.source, root };
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
const nameOf = (part: XmlElement): string => partName(attributeOf(part, 'name') ?? '');
