import type { Range } from '../../core/text/range';
import { openArchive } from '../archive/archive';
import { replaceEntries } from '../archive/replace-entries';
import { openPackage } from '../office/office-package';
import type { OfficePart } from '../office/office-part';
import { relatedPart } from '../office/related-part';
import { attributeOf, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { type ChangeAuthor, escapedXml, prefixOf } from './change-markup';
import { commentAnchors, withoutAnchors } from './comment-anchors';
import { mainPartName } from './main-part';
import { MOST_UNPACKED, readWord } from './read-word';
import { replaceStretches } from './replace-stretches';
import { holdsSignature } from './signature';
import type { WordRefusal } from './word-draft';

/** What is said of a stretch of a document's text, one line per paragraph. */
export interface WordComment extends Range {
  readonly lines: readonly string[];
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONSHIPS = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const COMMENTS = { name: 'comments.xml', relationship: 'comments' } as const;

/**
 * The Word document with comments of `by` at their places, and without those that it had of the same author. Its text stays what
 * it was, and every part but the text, the comments and the lists of parts keeps its bytes. A comment whose place can hold none (a
 * note, a symbol) stands at the beginning of its paragraph or of the document. Refused as a change is. Pure; never throws.
 */
export function writeComments(
  bytes: Uint8Array,
  text: string,
  comments: readonly WordComment[],
  by: ChangeAuthor,
): Uint8Array | { readonly refused: WordRefusal } {
  if (textOf(bytes) !== text) return { refused: 'changed' };
  if (isSignedFile(bytes)) return { refused: 'signed' };
  const cleaned = withoutCommentsBy(bytes, by.author);
  const written = cleaned === null ? null : withComments(cleaned, comments, by);
  if (written === null) return { refused: 'archive' };
  return textOf(written) === text ? written : { refused: 'place' };
}

function textOf(bytes: Uint8Array): string | null {
  const read = readWord(bytes);
  return 'text' in read ? read.text : null;
}

function isSignedFile(bytes: Uint8Array): boolean {
  const archive = openArchive(bytes, MOST_UNPACKED);
  return archive !== null && holdsSignature(archive);
}

/** The parts of a document that its comments concern; null where they are not packed, or are in an encoding that is not written. */
interface CommentedParts {
  readonly main: OfficePart;
  readonly types: OfficePart;
  readonly comments: OfficePart | null;
  readonly relationships: OfficePart | string;
}

function commentedParts(bytes: Uint8Array): CommentedParts | null {
  const file = openPackage(bytes, MOST_UNPACKED);
  if (typeof file === 'string' || openArchive(bytes, MOST_UNPACKED) === null) return null;
  const [main, types] = [file.part(mainPartName(file) ?? ''), file.part('[Content_Types].xml')];
  if (typeof main === 'string' || typeof types === 'string') return null;
  const name = relatedPart(file, main.name, COMMENTS.relationship);
  const comments = name === undefined ? null : file.part(name);
  if (typeof comments === 'string' || prefixOf(main.source, main.root) === '') return null;
  const relationships = file.part(relationshipsOf(main.name));
  const isWide = [main, types, comments].some((part) => part !== null && WIDE.test(part.source.slice(0, 100)));
  return isWide ? null : { main, types, comments, relationships };
}

/** What a part says of itself; it is written in UTF-8. */
const WIDE = /encoding\s*=\s*["']utf-?16/i;

function withContents(bytes: Uint8Array, contents: ReadonlyMap<string, string>): Uint8Array | null {
  const encoder = new TextEncoder();
  return replaceEntries(bytes, new Map([...contents].map(([part, xml]) => [part, encoder.encode(xml)])));
}

function withoutCommentsBy(bytes: Uint8Array, author: string): Uint8Array | null {
  const parts = commentedParts(bytes);
  if (parts === null) return null;
  const { main, comments } = parts;
  const old = comments === null ? [] : commentsBy(comments, author);
  if (comments === null || old.length === 0) return bytes;
  const marks = withoutAnchors(main, new Set(old.map((one) => attributeOf(one, 'id') ?? '')));
  const gone = old.map(({ start, end }) => ({ start, end, xml: '' }));
  return withContents(
    bytes,
    new Map([
      [main.name, replaceStretches(main.source, marks)],
      [comments.name, replaceStretches(comments.source, gone)],
    ]),
  );
}

function withComments(bytes: Uint8Array, comments: readonly WordComment[], by: ChangeAuthor): Uint8Array | null {
  const [parts, read] = [commentedParts(bytes), readWord(bytes)];
  if (parts === null || !('text' in read)) return null;
  if (comments.length === 0) return bytes;
  const { main, types, comments: there, relationships } = parts;
  const first = there === null ? 0 : highestCommentId(there) + 1;
  const placed = comments.map((comment, i) => ({
    id: first + i,
    places: read.placesOf(comment).filter(({ part }) => part === main.name),
  }));
  const anchors = commentAnchors(main, placed, prefixOf(main.source, main.root));
  if (anchors === null) return null;
  const contents = new Map([[main.name, replaceStretches(main.source, anchors)]]);
  const name = there?.name ?? `${main.name.slice(0, main.name.lastIndexOf('/') + 1)}${COMMENTS.name}`;
  contents.set(name, commentsPart(there, main, comments, first, by));
  if (there === null) {
    contents.set(types.name, withOverride(types, name));
    contents.set(...withRelationship(relationships, main));
  }
  return withContents(bytes, contents);
}

const commentsBy = ({ root }: OfficePart, author: string): readonly XmlElement[] =>
  childrenNamed(root, 'w:comment').filter((one) => attributeOf(one, 'author') === author);

const highestCommentId = ({ root }: OfficePart): number =>
  Math.max(-1, ...childrenNamed(root, 'w:comment').map((one) => Number(attributeOf(one, 'id')) || 0));

function commentsPart(
  there: OfficePart | null,
  main: OfficePart,
  comments: readonly WordComment[],
  first: number,
  by: ChangeAuthor,
): string {
  const prefix = there === null ? prefixOf(main.source, main.root) : prefixOf(there.source, there.root);
  const said = comments.map(({ lines }, i) => commentXml(prefix, first + i, lines, by)).join('');
  if (there === null) {
    const space = /\sxmlns:([^\s=]+)\s*=\s*["'][^"']*\/wordprocessingml\/(?:2006\/)?main["']/.exec(main.root.inTag);
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}comments${space?.[0] ?? ''}>${said}</${prefix}comments>`;
  }
  const { source, root } = there;
  return beforeEnd(source, root, said, 'comments');
}

function commentXml(prefix: string, id: number, lines: readonly string[], { author, date }: ChangeAuthor): string {
  const tag = (name: string): string => `${prefix}${name}`;
  const paragraph = (line: string): string =>
    `<${tag('p')}><${tag('r')}><${tag('t')} xml:space="preserve">${escapedXml(line)}</${tag('t')}></${tag('r')}></${tag('p')}>`;
  const by = `${tag('author')}="${escapedXml(author)}" ${tag('initials')}="${escapedXml(author)}" ${tag('date')}="${date}"`;
  return `<${tag('comment')} ${tag('id')}="${id}" ${by}>${lines.map(paragraph).join('')}</${tag('comment')}>`;
}

function withOverride({ source, root }: OfficePart, name: string): string {
  if (childrenNamed(root, 'ct:Override').some((one) => attributeOf(one, 'PartName') === `/${name}`)) return source;
  const override = `<${prefixOf(source, root)}Override PartName="/${name}" ContentType="${CONTENT_TYPE}"/>`;
  return beforeEnd(source, root, override, 'Types');
}

const relationshipsOf = (part: string): string => {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

function withRelationship(there: OfficePart | string, main: OfficePart): readonly [string, string] {
  const isStrict = /purl\.oclc\.org\/ooxml/.test(main.root.inTag);
  const type = `${RELATIONSHIPS[isStrict ? 'strict' : 'transitional']}/${COMMENTS.relationship}`;
  const one = (prefix: string): string =>
    `<${prefix}Relationship Id="rIdGouji" Type="${type}" Target="${COMMENTS.name}"/>`;
  if (typeof there === 'string')
    return [
      relationshipsOf(main.name),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${one('')}</Relationships>`,
    ];
  return [there.name, beforeEnd(there.source, there.root, one(prefixOf(there.source, there.root)), 'Relationships')];
}

/** Puts an element at the end of a root, which is opened where it was empty. */
function beforeEnd(source: string, root: XmlElement, xml: string, name: string): string {
  const prefix = prefixOf(source, root);
  if (root.inner === root.end) {
    const opened = `${source.slice(root.start, root.end - 2).trimEnd()}>${xml}</${prefix}${name}>`;
    return replaceStretches(source, [{ start: root.start, end: root.end, xml: opened }]);
  }
  const closing = source.lastIndexOf('<', root.end - 1);
  return replaceStretches(source, [{ start: closing, end: closing, xml }]);
}
