import type { NotUnpacked } from '../archive/unpack';
import { type NotXml, readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-tree';

/** A part of an Office file: its XML as text, and the elements of it. Places are places in this text. */
export interface OfficePart {
  /** In the archive: `word/document.xml`. */
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
}

export type PartTrouble = NotUnpacked | NotXml | 'missing';

/** `bytes`: the whole XML of the part; elements of it that are `ignored` are left out. */
export function readPart(name: string, bytes: Uint8Array, ignored: ReadonlySet<string>): OfficePart | NotXml {
  const source = decoded(bytes);
  const root = readXml(source, ignored);
  return typeof root === 'string' ? root : { name, source, root };
}

/** XML of Office files is in UTF-8 or UTF-16, told by its first bytes. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0))
    return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
