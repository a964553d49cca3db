import assert from 'node:assert/strict';
import { readWord } from '../../../src/documents/word/read-word';
import type { WordText } from '../../../src/documents/word/word-text';
import { zipOf } from '../../fixtures/files/zip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const DECLARED =
  `xmlns:w="${W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:cx="urn:later"';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationships of a part: id, last word of the type, target. */
export const relationships = (...all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${all
    .map(([type, target], i) => `<Relationship Id="r${i}" Type="${TYPES}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const document = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${DECLARED}><w:body>${body}</w:body></w:document>`;

/** Parts beside the body: what stands in `w:styles`, `w:numbering`, `w:footnotes`, `w:endnotes`. */
export interface Beside {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

export function partsOf(body: string, beside: Beside = {}): Record<string, string> {
  const others = Object.entries(beside).map(([name, inner]) => [
    `word/${name}.xml`,
    `<w:${name} ${DECLARED}>${inner}</w:${name}>`,
  ]);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/document.xml': document(body),
    'word/_rels/document.xml.rels': relationships(...Object.keys(beside).map((name) => [name, `${name}.xml`] as const)),
    ...Object.fromEntries(others),
  };
}

export function readOf(parts: Readonly<Record<string, string>>): WordText {
  const read = readWord(zipOf(parts));
  assert.ok('text' in read, JSON.stringify(read));
  return read;
}

/** The lines of a document with this body. */
export const linesOf = (body: string, beside: Beside = {}): readonly string[] =>
  readOf(partsOf(body, beside)).text.split('\n').slice(0, -1);

export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
/** A run with properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
export const line = (text: string): string => p(r(text));

export const cell = (inner: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inner.startsWith('<w:p') || inner.startsWith('<w:tbl') ? inner : line(inner)}</w:tc>`;
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((one) => (one.startsWith('<') ? one : cell(one))).join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
