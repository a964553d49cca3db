import type { XmlElement } from '../xml/xml-tree';

/** Who changes a document, and when (ISO 8601). */
export interface ChangeAuthor {
  readonly author: string;
  readonly date: string;
}

/** Writes the XML of a change in the words of one part: with the prefix of its namespace, and ids that no other change has. */
export interface ChangeMarkup {
  readonly tag: (name: string) => string;
  /** Text that is deleted: as a tracked change, or nothing where changes are made at once. `xml` is what stands in the part. */
  readonly deleted: (properties: string, xml: string) => string;
  readonly inserted: (properties: string, text: string) => string;
}

/** `by` null: changes are made at once. */
export function changeMarkup(source: string, by: ChangeAuthor | null, prefix: string): ChangeMarkup {
  let id = by === null ? 0 : highestId(source);
  const tag = (name: string): string => `${prefix}${name}`;
  const run = (properties: string, element: string, xml: string): string =>
    `<${tag('r')}>${properties}<${tag(element)} xml:space="preserve">${xml}</${tag(element)}></${tag('r')}>`;
  const tracked = (name: string, xml: string): string =>
    by === null
      ? xml
      : `<${tag(name)} ${tag('id')}="${++id}" ${tag('author')}="${escapedXml(by.author)}" ${tag('date')}="${by.date}">${xml}</${tag(name)}>`;
  return {
    tag,
    deleted: (properties, xml) => (by === null || xml === '' ? '' : tracked('del', run(properties, 'delText', xml))),
    inserted: (properties, text) => (text === '' ? '' : tracked('ins', run(properties, 't', escapedXml(text)))),
  };
}

/** Ids of tracked changes, bookmarks and comments are counted together by some readers. */
function highestId(source: string): number {
  let highest = 0;
  for (const [, id] of source.matchAll(/\bid\s*=\s*["'](\d{1,9})["']/g)) highest = Math.max(highest, Number(id));
  return highest;
}

export const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `w:` of `<w:r …>`, whatever the file calls the namespace. */
export const prefixOf = (source: string, { start }: XmlElement): string =>
  /^<([^\s<>/:]+:)?/.exec(source.slice(start, start + 80))?.[1] ?? '';
