import { decodeXml } from './xml-characters';
import { xmlName } from './xml-names';

/** The namespaces that prefixes stand for inside an element; what is not declared on it is as in the element around it. */
export interface XmlScope {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly outer: XmlScope | null;
  /** Names that were looked up, by how they are written: a file has few, many times each. */
  readonly names: Map<string, string>;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

export const outermostScope = (): XmlScope => ({ namespaces: new Map([['xml', XML]]), outer: null, names: new Map() });

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export interface XmlAttribute {
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly value: string;
}

/** Of what stands in a start tag behind its name. */
export const attributesIn = (inTag: string): readonly XmlAttribute[] =>
  Array.from(inTag.matchAll(ATTRIBUTE), ([, name = '', double, single]) => ({
    name,
    value: decodeXml(double ?? single ?? ''),
  }));

/** The scope inside a start tag. */
export function scopeWithin(inTag: string, outer: XmlScope): XmlScope {
  if (!inTag.includes('xmlns')) return outer;
  const namespaces = new Map<string, string>();
  for (const { name, value } of attributesIn(inTag)) {
    if (name === 'xmlns') namespaces.set('', value);
    else if (name.startsWith('xmlns:')) namespaces.set(name.slice('xmlns:'.length), value);
  }
  return namespaces.size === 0 ? outer : { namespaces, outer, names: new Map() };
}

/** `w:p` for the name of an element, whatever the file's prefix is. */
export function elementName(scope: XmlScope, written: string): string {
  const known = scope.names.get(written);
  if (known !== undefined) return known;
  const prefix = prefixOf(written);
  const name = xmlName(namespaceOf(scope, prefix), prefix, localOf(written));
  scope.names.set(written, name);
  return name;
}

/** An attribute without a prefix, or with that of its element's namespace, by its local name: `val`; else as `r:id`. */
export function attributeName(scope: XmlScope, written: string, element: string): string {
  if (prefixOf(written) === '') return written;
  const name = elementName(scope, written);
  return prefixOf(name) === prefixOf(element) ? localOf(name) : name;
}

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));
const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An undeclared prefix stands for itself. */
function namespaceOf(scope: XmlScope, prefix: string): string {
  for (let one: XmlScope | null = scope; one !== null; one = one.outer) {
    const found = one.namespaces.get(prefix);
    if (found !== undefined) return found;
  }
  return prefix;
}
