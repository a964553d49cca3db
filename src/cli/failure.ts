/** Why a path gave no report. The codes are published (`error.code`); the words are in `words-zh.ts` and `words-en.ts`. */
export type FailureCode =
  | 'not-found'
  | 'not-readable'
  | 'symlink-loop'
  | 'no-match'
  | 'no-report'
  | 'too-large'
  | 'binary'
  | 'old-word'
  | 'wps'
  | 'rtf'
  | 'web-archive'
  | 'word-2003'
  | 'open-document'
  | 'workbook'
  | 'uncalculated'
  | 'slides'
  | 'picture'
  | 'locked'
  | 'broken'
  | 'unpacks-too-large'
  | 'too-deep'
  | 'scan'
  | 'encoding'
  | 'mojibake'
  | 'internal'
  | 'not-baseline'
  | 'side-file'
  | 'not-year-before'
  | 'changed'
  | 'not-written'
  | 'not-spliced'
  | 'word-place'
  | 'word-field'
  | 'word-signed'
  | 'word-archive'
  | 'not-tracked'
  | 'not-word'
  | 'not-a-report'
  | 'comment-stdin'
  | 'open-elsewhere'
  | 'interactive-stdin'
  | 'output-stdin'
  | 'exists';

export interface Failure {
  readonly code: FailureCode;
  /** What the sentence needs: a limit, a system error, an encoding. */
  readonly detail: string;
}

export const failure = (code: FailureCode, detail = ''): Failure => ({ code, detail });

export const isFailure = (value: object): value is Failure => 'code' in value && 'detail' in value;

const BY_SYSTEM_CODE: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  ELOOP: 'symlink-loop',
};

/** Of an error thrown by the file system. */
export function failureOf(error: unknown): Failure {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return failure(BY_SYSTEM_CODE[code] ?? 'not-readable', code || String(error));
}
