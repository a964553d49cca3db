import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { type Failure, failure, failureOf } from './failure';
import type { PassOver } from './passed-over';
import { walkFolder } from './walk-folder';

// Required, not imported: its ES module finds its own place by `import.meta.url`, which a CommonJS bundle has not.
import tinyglobby = require('tinyglobby');

/** One thing to read, or why there is none. `named` is true where the user wrote this very path. */
export interface Input {
  readonly path: string;
  readonly kind: 'file' | 'stdin' | 'failed';
  readonly named: boolean;
  /** The folder in which it was found, where one was named. */
  readonly folder?: string;
  readonly failure?: Failure;
}

export const STDIN = '-';

/**
 * What the given paths stand for, in their order: files, folders, patterns and `-`. A file named twice is read once. Of what is
 * in a folder and not looked at `passOver` is told.
 */
export async function* inputsOf(
  paths: Iterable<string> | AsyncIterable<string>,
  passOver?: PassOver,
): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for await (const path of paths) {
    for await (const input of expand(path, passOver)) {
      const key = input.kind === 'file' ? resolve(input.path) : `${input.kind} ${input.path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield input;
    }
  }
}

async function* expand(path: string, passOver?: PassOver): AsyncGenerator<Input> {
  if (path === STDIN) {
    yield { path, kind: 'stdin', named: true };
    return;
  }
  try {
    if ((await stat(path)).isDirectory()) yield* inFolder(path, passOver);
    else yield { path, kind: 'file', named: true };
  } catch (error) {
    const reason = failureOf(error);
    if (reason.code === 'not-found' && tinyglobby.isDynamicPattern(path)) yield* matching(path);
    else yield failed(path, reason);
  }
}

const failed = (path: string, reason: Failure): Input => ({ path, kind: 'failed', named: true, failure: reason });

async function* inFolder(folder: string, passOver?: PassOver): AsyncGenerator<Input> {
  let found = 0;
  for await (const { path, failure: reason } of walkFolder(folder, new Set(), undefined, passOver)) {
    found++;
    yield reason ? failed(path, reason) : { path, kind: 'file', named: false, folder };
  }
  if (found === 0) yield failed(folder, failure('no-report'));
}

async function* matching(pattern: string): AsyncGenerator<Input> {
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const options = { absolute: isAbsolute(pattern), ignore: ['**/node_modules/**'], followSymbolicLinks: false };
  const paths = await tinyglobby.glob(slashed, { ...options, expandDirectories: false });
  for (const path of paths.sort()) yield { path, kind: 'file', named: false };
  if (paths.length === 0) yield failed(pattern, failure('no-match'));
}

/** In bytes; 0 for what is no file, or cannot be looked at. */
export const sizeOf = ({ path, kind }: Input): Promise<number> =>
  kind === 'file'
    ? stat(path).then(
        ({ size }) => size,
        () => 0,
      )
    : Promise.resolve(0);
