import { type Archive, openArchive } from '../archive/archive';
import { partName } from '../archive/part-name';
import { readXml } from '../xml/read-xml';
import { childElements, type XmlElement } from '../xml/xml-tree';

/** More than a report, its pictures apart, can hold unpacked. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** The XML files of an OFD archive. */
export interface OfdArchive {
  /** By the path that the file `from` names it with: from the root of the archive, or from the folder of `from`, in any case of letters. */
  readonly xml: (
    path: string,
    from: string,
  ) => { readonly root: XmlElement; readonly source: string; readonly path: string } | null;
}

export function openOfd(bytes: Uint8Array): OfdArchive | null {
  const archive = openArchive(bytes, MOST_UNPACKED);
  if (archive === null) return null;
  const paths = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  return {
    xml: (path, from) => {
      const folder = from.slice(0, from.lastIndexOf('/') + 1);
      const tried = path.startsWith('/') ? [path, folder + path] : [folder + path, path];
      const found = tried.map((one) => paths.get(partName(one).toLowerCase())).find((one) => one !== undefined);
      return found === undefined ? null : readPart(archive, found);
    },
  };
}

function readPart(archive: Archive, path: string): ReturnType<OfdArchive['xml']> {
  const bytes = archive.read(path);
  if (typeof bytes === 'string') return null;
  const source = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  const root = readXml(source);
  return typeof root === 'string' ? null : { root, source, path };
}

/** Files mix the namespaces of two editions, and none: names are told without them. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const childrenCalled = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  childElements(parent).filter((child) => localName(child) === name);

export const childCalled = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenCalled(parent, name)[0];
