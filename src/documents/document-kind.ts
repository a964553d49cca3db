import { zipDirectory } from './zip-directory';

/**
 * What a file that is no text is: `word` (.docx), `pdf` and `ofd` can be read; `old-word` (.doc), `wps`, `locked` (a password is
 * needed) and `broken` (a .docx or an archive that is cut off) cannot, and `other` is none of these.
 */
export type DocumentKind = 'word' | 'pdf' | 'ofd' | 'old-word' | 'wps' | 'locked' | 'broken' | 'other';

/** What Office and WPS write into the compound files of before 2007, and around a document with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** PDF readers look for its first words in so many bytes. */
const PDF_HEAD = 1024;
/** Names of the parts of a compound file stand in sectors of its directory; they are looked for in so many bytes. */
const DIRECTORY_HEAD = 8 * 1024 * 1024;

/** Of the bytes alone, the name of the file deciding only between Word and WPS; null if it may be text. */
export function documentKind(bytes: Uint8Array, path: string): DocumentKind | null {
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes, path);
  if (startsWith(bytes, ZIP)) return zipKind(bytes, path);
  return isPdf(bytes) ? 'pdf' : null;
}

const startsWith = (bytes: Uint8Array, opening: readonly number[], at = 0): boolean =>
  opening.every((byte, i) => bytes[at + i] === byte);

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
  return holds(head, 'WordDocument') ? 'old-word' : 'other';
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
  if (entries === null) return /\.(?:docx|ofd)$/i.test(path) ? 'broken' : 'other';
  if (entries.some(({ name }) => /^\/?ofd\.xml$/i.test(name))) return 'ofd';
  if (entries.some(({ name }) => name === 'word/document.xml')) return 'word';
  return /\.docx$/i.test(path) ? 'broken' : 'other';
}
