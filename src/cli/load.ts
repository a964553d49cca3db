import type { Finding } from '../core/model/analysis';
import type { Format } from '../core/source/format';
import { type DocumentKind, documentKind } from '../documents/document-kind';
import type { PagePlace } from '../documents/paged-text';
import { decode, markedEncoding, wideEncoding } from './decode';
import { documentText } from './document-text';
import { type Failure, failure, isFailure } from './failure';
import { type Input, STDIN } from './inputs';
import { notice } from './notice';
import { readFileBytes, readStreamBytes } from './read-bytes';

export interface LoadOptions {
  /** In bytes. */
  readonly maxSize: number;
  readonly encoding?: string | undefined;
  /** What standard input is called in the output. */
  readonly stdinPath?: string | undefined;
  /** The one folder of the side files; without it they stand beside the reports. False: annotations are not read. */
  readonly annotations?: string | boolean | undefined;
}

/** A file that could be read: its text, and what there is to say about how it was read. */
export interface Loaded {
  readonly path: string;
  readonly text: string;
  /** Told by the text itself where it is not known. */
  readonly format?: Format;
  /** In the names of the WHATWG Encoding Standard; `docx`, `pdf` or `ofd` for a document that is no text. */
  readonly encoding: string;
  /** The file as it was read, its byte-order mark included. */
  readonly bytes: Uint8Array;
  readonly notices: readonly Finding[];
  /** Of a document with pages: where its text stands on them. */
  readonly places?: readonly PagePlace[];
  /** Pages that are pictures and were not read. */
  readonly unreadPages?: readonly number[];
}

export const nameOf = (input: Input, options: LoadOptions): string =>
  input.kind === 'stdin' ? (options.stdinPath ?? STDIN) : input.path;

export async function load(input: Input, options: LoadOptions): Promise<Loaded | Failure> {
  if (input.failure) return input.failure;
  const bytes =
    input.kind === 'stdin'
      ? await readStreamBytes(process.stdin, options.maxSize)
      : await readFileBytes(input.path, options.maxSize);
  if (isFailure(bytes)) return bytes;
  const kind = documentKind(bytes, nameOf(input, options));
  if (kind !== null) return loadDocument(kind, bytes, nameOf(input, options));
  if (isBinary(bytes, options.encoding)) return failure('binary');
  const decoded = decode(bytes, options.encoding);
  if (!decoded) return failure('encoding', options.encoding ?? 'UTF-8, GB18030');
  const { text, encoding, damaged } = decoded;
  return { path: nameOf(input, options), text, encoding, bytes, notices: noticesOf(text, encoding, damaged) };
}

async function loadDocument(kind: DocumentKind, bytes: Uint8Array, path: string): Promise<Loaded | Failure> {
  const read = await documentText(kind, bytes);
  if (isFailure(read)) return read;
  const encoding = kind === 'word' ? 'docx' : kind;
  const notices = [...noticesOf(read.text, encoding, 0), ...read.notices];
  return { path, ...read, encoding, format: 'plain', bytes, notices };
}

/** Office files, PDF, pictures and archives open with one of these, or hold a NUL; text in UTF-16 may hold NULs too. */
const SIGNATURES: readonly string[] = [
  'PK\u0003\u0004',
  '%PDF-',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u001f\u008b',
];

function isBinary(bytes: Uint8Array, encoding?: string): boolean {
  const opening = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (SIGNATURES.some((signature) => opening.startsWith(signature))) return true;
  const wide = (encoding ?? markedEncoding(bytes) ?? wideEncoding(bytes) ?? '').startsWith('utf-16');
  return !wide && bytes.includes(0);
}

function noticesOf(text: string, encoding: string, damaged: number): readonly Finding[] {
  const notices: Finding[] = [];
  if (text.trim() === '') notices.push(notice('notice.empty'));
  if (damaged > 0) {
    const start = Math.max(0, text.indexOf('\ufffd'));
    notices.push(notice('notice.damaged-bytes', { count: damaged, encoding: encoding.toUpperCase() }, start));
  }
  return notices;
}
