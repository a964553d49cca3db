import type { CheckedFileJson, FailedFileJson } from '../../core/model/check-schema';
import { streamedLines } from '../streamed-lines';

export type FileResult = CheckedFileJson | FailedFileJson;

/** A line that is no result, or a document that cannot be parsed; counted from 1. */
export interface NoResult {
  readonly line: number;
}

export const isResult = (one: FileResult | NoResult): one is FileResult => 'path' in one;

/** The results in what `gouji check` printed as NDJSON or JSON, one at a time. Throws the system's error where it cannot be read. */
export async function* resultsIn(path: string): AsyncGenerator<FileResult | NoResult> {
  let line = 0;
  /** A JSON document goes over lines and is parsed as a whole. */
  let document: string[] | null = null;
  for await (const text of streamedLines(path)) {
    line++;
    if (document !== null) document.push(text);
    else if (text.trim() !== '') {
      const value = parsed(text);
      if (value === undefined && line === 1) document = [text];
      else yield* resultsOf(value, line);
    }
  }
  if (document !== null) yield* resultsOf(parsed(document.join('\n')), 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function* resultsOf(value: unknown, line: number): Generator<FileResult | NoResult> {
  const { files } = (value ?? {}) as { files?: unknown };
  for (const one of Array.isArray(files) ? files : [value]) yield isFileResult(one) ? one : { line };
}

function isFileResult(value: unknown): value is FileResult {
  if (typeof value !== 'object' || value === null) return false;
  const { path, findings, analysis, error } = value as Partial<CheckedFileJson & FailedFileJson>;
  if (typeof path !== 'string' || typeof analysis?.status !== 'string') return false;
  return Array.isArray(findings) || typeof error?.code === 'string';
}
