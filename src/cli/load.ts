import type { Finding } from '../core/model/analysis';
import type { Format } from '../core/source/format';
import { unreadableText } from '../core/source/unreadable-text';
import { type DocumentKind, documentKind } from '../documents/document-kind';
import { textOfBytes } from '../documents/text-of-bytes';
import type { ProjectSettings } from '../project/project-settings';
import { documentText } from './document-text';
import { type Failure, failure, isFailure } from './failure';
import { type Input, STDIN } from './inputs';
import { notice } from './notice';
import type { PlaceOf } from './place-of';
import type { Projects } from './project/projects';
import { readFileBytes, readStreamBytes } from './read-bytes';

export interface LoadOptions {
  /** In bytes. */
  readonly maxSize: number;
  readonly encoding?: string | undefined;
  /** What standard input is called in the output. */
  readonly stdinPath?: string | undefined;
  /** Checks whatever it is as a report. */
  readonly asReport?: boolean | undefined;
  /** The one folder of the side files; without it they stand beside the reports. False: annotations are not read. */
  readonly annotations?: string | boolean | undefined;
  /** The file of settings that holds for all reports; false for none. Without it each report has the nearest one above it. */
  readonly config?: string | false | undefined;
  /** Levels that were asked for, before those of the settings. */
  readonly severity?: ProjectSettings['levels'];
  /** The settings of reports; without them there are none. */
  readonly projects?: Projects | undefined;
}

/** A file that could be read: its text, and what there is to say about how it was read. */
export interface Loaded {
  readonly path: string;
  readonly text: string;
  /** Told by the text itself where it is not known. */
  readonly format?: Format;
  /** In the names of the WHATWG Encoding Standard; `docx`, `xlsx`, `pdf` or `ofd` for a document that is no text. */
  readonly encoding: string;
  /** The file as it was read, its byte-order mark included. */
  readonly bytes: Uint8Array;
  readonly notices: readonly Finding[];
  /** Of a document that is no text: the sheet and cell, or the page and the cell of a table, that a range of its text stands in. */
  readonly placeOf?: PlaceOf;
  /** Pages that are pictures and were not read. */
  readonly unreadPages?: readonly number[];
}

export const inputName = (input: Input, options: LoadOptions): string =>
  input.kind === 'stdin' ? (options.stdinPath ?? STDIN) : input.path;

export async function load(input: Input, options: LoadOptions): Promise<Loaded | Failure> {
  if (input.failure) return input.failure;
  const bytes =
    input.kind === 'stdin'
      ? await readStreamBytes(process.stdin, options.maxSize)
      : await readFileBytes(input.path, options.maxSize);
  if (isFailure(bytes)) return bytes;
  const kind = documentKind(bytes, inputName(input, options));
  if (kind !== null) return loadDocument(kind, bytes, inputName(input, options));
  const decoded = textOfBytes(bytes, options.encoding);
  if (decoded === 'binary') return failure('binary');
  if (decoded === 'encoding') return failure('encoding', options.encoding ?? 'UTF-8, GB18030');
  const { text, encoding, damaged } = decoded;
  const unreadable = unreadableText(text);
  if (unreadable !== null) return failure(unreadable === 'mime' ? 'web-archive' : unreadable);
  return { path: inputName(input, options), text, encoding, bytes, notices: noticesOf(text, encoding, damaged) };
}

async function loadDocument(kind: DocumentKind, bytes: Uint8Array, path: string): Promise<Loaded | Failure> {
  const read = await documentText(kind, bytes);
  if (isFailure(read)) return read;
  const encoding = kind === 'word' ? 'docx' : kind;
  const notices = [...noticesOf(read.text, encoding, 0), ...read.notices];
  return { path, ...read, encoding, format: 'plain', bytes, notices };
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
