import { partName } from './archive/part-name';
import { zipDirectory } from './archive/zip-directory';
import { type TextKind, textKind } from './text-kind';

/**
 * What a file is that is not to be read as text. `word` (.docx, packed or as one XML file), `xlsx` and
 * `pdf` can be read. Of the others
 * each has its message: files of other programs and of older editions, `locked` (a password is needed), `broken` (a .docx or
 * an archive that is cut off). `other` is none of these.
 */
export type DocumentKind =
  | 'word'
  | 'pdf'
  | 'xlsx'
  | 'old-word'
  | 'wps'
  | 'locked'
  | 'broken'
  | 'workbook'
  | 'slides'
  | 'ofd'
  | 'picture'
  | Exclude<TextKind, 'flat-word'>
  | 'other';

/** What Office and WPS write into the compound files of before 2007, and around a document with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A ZIP archive that does not begin the file begins in so many bytes. */
const ZIP_HEAD = 4096;
/** PNG, JPEG, TIFF of both byte orders: scanned pages. */
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** PDF readers look for its first words in so many bytes. */
const PDF_HEAD = 1024;
/** Names of the parts of a compound file stand in sectors of its directory; they are looked for in so many bytes. */
const DIRECTORY_HEAD = 8 * 1024 * 1024;

/** Of the bytes, whatever the name; it decides only between Word and WPS, and what is broken. Null if it may be text. */
export function documentKind(bytes: Uint8Array, path: string): DocumentKind | null {
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes, path);
  if (holdsZip(bytes)) return zipKind(bytes, path);
  if (PICTURES.some((opening) => startsWith(bytes, opening))) return 'picture';
  if (isPdf(bytes)) return 'pdf';
  const text = textKind(bytes);
  return text === 'flat-word' ? 'word' : text;
}

const startsWith = (bytes: Uint8Array, opening: readonly number[], at = 0): boolean =>
  opening.every((byte, i) => bytes[at + i] === byte);

/** Programs that send files write a few bytes before them at times. */
function holdsZip(bytes: Uint8Array): boolean {
  if (startsWith(bytes, ZIP)) return true;
  const head = bytes.subarray(0, ZIP_HEAD);
  for (let at = head.indexOf(ZIP[0] ?? 0); at >= 0; at = head.indexOf(ZIP[0] ?? 0, at + 1))
    if (startsWith(head, ZIP, at) && zipDirectory(bytes) !== null) return true;
  return false;
}

function isPdf(bytes: Uint8Array): boolean {
  const limit = Math.min(bytes.length, PDF_HEAD);
  for (let at = 0; at < limit; at++) {
    if (startsWith(bytes, PDF, at)) return true;
    // Before it stand a few bytes of a transfer at most, never text.
    if ((bytes[at] ?? 0) >= 0x80 && at > 8) return false;
  }
  return false;
}

function compoundKind(bytes: Uint8Array, path: string): DocumentKind {
  const head = bytes.subarray(0, DIRECTORY_HEAD);
  if (holds(head, 'EncryptedPackage')) return 'locked';
  if (/\.wpt?s?$/i.test(path) && /\.wp[st]$/i.test(path)) return 'wps';
  if (holds(head, 'WordDocument')) return 'old-word';
  if (holds(head, 'Workbook') || holds(head, 'Book')) return 'workbook';
  return holds(head, 'PowerPoint Document') ? 'slides' : 'other';
}

/** A name in UTF-16, as the directory of a compound file has it. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true;
  }
  return false;
}

function zipKind(bytes: Uint8Array, path: string): DocumentKind {
  const entries = zipDirectory(bytes);
  if (entries === null) return /\.docx$/i.test(path) ? 'broken' : 'other';
  const names = new Set(entries.map(({ name }) => partName(name).toLowerCase()));
  const inFolder = (folder: string): boolean => [...names].some((name) => name.startsWith(`${folder}/`));
  if (names.has('ofd.xml')) return 'ofd';
  if (names.has('mimetype') && names.has('content.xml')) return 'open-document';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (inFolder('xl')) return 'workbook';
  if (inFolder('ppt')) return 'slides';
  const isNamedSo = /\.doc[xm]?$/i.test(path);
  if (names.has('word/document.xml')) return 'word';
  if (names.has('[content_types].xml') && (inFolder('word') || isNamedSo)) return 'word';
  return /\.docx$/i.test(path) ? 'broken' : 'other';
}
