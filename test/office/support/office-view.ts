import { readWord } from '../../../src/documents/word/read-word';
import type { LibreOffice } from './libreoffice';

/** A change that LibreOffice lists as tracked. */
export interface TrackedChange {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  readonly text: string;
}

/** A comment as LibreOffice keeps it. */
export interface ShownComment {
  readonly author: string;
  readonly lines: readonly string[];
  /** The text that it stands at; empty where it stands between characters. */
  readonly at: string;
  /** The last characters of the document in front of it, over the borders of paragraphs and cells. */
  readonly before: string;
}

/** So many characters in front of a comment tell its place from others of the same words. */
const FRONT = 40;

/** What LibreOffice makes of a Word document. */
export interface OfficeView {
  /** The lines of its plain text; of a tracked change it prints the old words and the new ones. */
  readonly lines: readonly string[];
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly ShownComment[];
  /** What is read of the Word document that LibreOffice writes: its changes are taken as accepted. */
  readonly accepted: string;
  /** The Word document that LibreOffice writes. */
  readonly docx: Uint8Array;
}

export async function officeView(office: LibreOffice, bytes: Uint8Array): Promise<OfficeView> {
  const [txt, fodt, docx] = await office.convert(bytes, 'docx', ['txt', 'fodt', 'docx']);
  const read = readWord(docx as Uint8Array);
  if (!('text' in read)) throw new Error('what LibreOffice writes is not read');
  const xml = decoded(fodt).replace(/\n\s*(?=<)/g, '');
  return {
    lines: decoded(txt).split('\n'),
    changes: changesOf(xml),
    comments: commentsOf(xml),
    accepted: read.text,
    docx: docx as Uint8Array,
  };
}

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function changesOf(xml: string): TrackedChange[] {
  const regions = xml.matchAll(
    /<text:changed-region [^>]*?text:id="([^"]+)"[^>]*><text:(insertion|deletion)><office:change-info><dc:creator>([^<]*)<.*?<\/office:change-info>(.*?)<\/text:\2>/gs,
  );
  return [...regions].map(([, id = '', kind, author = '', deleted = '']) => ({
    kind: kind as TrackedChange['kind'],
    author: textOf(author),
    text:
      textOf(deleted) +
      textOf(between(xml, `<text:change-start text:change-id="${id}"/>`, `<text:change-end text:change-id="${id}"/>`)),
  }));
}

function commentsOf(xml: string): ShownComment[] {
  const annotations = xml.matchAll(
    /<office:annotation (?:[^>]*?office:name="([^"]+)")?[^>]*>(.*?)<\/office:annotation>/gs,
  );
  const deletions = new Set([...xml.matchAll(/ text:id="([^"]+)"[^>]*><text:deletion>/g)].map(([, id = '']) => id));
  let [before, end] = ['', 0];
  return [...annotations].map(({ index, 0: whole, 1: name = '', 2: inner = '' }) => {
    before = (before + textOf(flowIn(xml.slice(end, index), deletions))).slice(-FRONT);
    end = index + whole.length;
    return {
      author: textOf(/<dc:creator>(.*?)<\/dc:creator>/.exec(inner)?.[1] ?? ''),
      lines: [...inner.matchAll(/<text:p\b[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, line = '']) => textOf(line)),
      at: textOf(between(xml, whole, `<office:annotation-end office:name="${name}"/>`)),
      before,
    };
  });
}

/** The text in which a document's paragraphs and cells follow one another: without what is in front of its body and what was deleted. */
function flowIn(xml: string, deletions: ReadonlySet<string>): string {
  return xml
    .replace(/^.*<office:body>/s, '')
    .replace(/<text:tracked-changes\b.*?<\/text:tracked-changes>/gs, '')
    .replace(
      /<text:change-start text:change-id="([^"]*)"\/>.*?<text:change-end text:change-id="\1"\/>/gs,
      (inner, id) => (deletions.has(id) ? '' : inner),
    );
}

function between(xml: string, opening: string, closing: string): string {
  const [from, to] = [xml.indexOf(opening), xml.indexOf(closing)];
  return from < 0 || to < 0 ? '' : xml.slice(from + opening.length, to);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of a piece of XML, without the comments that begin in it. */
const textOf = (xml: string): string =>
  xml
    .replace(/<office:annotation [^>]*>.*?<\/office:annotation>/gs, '')
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
