import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Failure, failure, failureOf } from './failure';
import type { PassOver } from './passed-over';
import { nameIn, type Projects } from './project/projects';
import { walkFolder } from './walk-folder';

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

interface Choice {
  readonly projects?: Projects | undefined;
}

/**
 * What the given paths stand for, in their order: files, folders, patterns and `-`. A file named twice is read once; one that is
 * named itself is read whatever the settings say. Of what is in a folder and not looked at `passOver` is told.
 */
export async function* inputsOf(
  paths: Iterable<string> | AsyncIterable<string>,
  options: Choice,
  passOver: PassOver = () => undefined,
): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for await (const path of paths) {
    for await (const input of expand(path, options, passOver)) {
      const key = input.kind === 'file' ? resolve(input.path) : `${input.kind} ${input.path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield input;
    }
  }
}

async function* expand(path: string, options: Choice, passOver: PassOver): AsyncGenerator<Input> {
  if (path === STDIN) {
    yield { path, kind: 'stdin', named: true };
    return;
  }
  try {
    if (statSync(path).isDirectory()) yield* inFolder(path, options, passOver);
    else yield { path, kind: 'file', named: true };
  } catch (error) {
    const reason = failureOf(error);
    if (reason.code === 'not-found' && (await import('./patterns')).isPattern(path))
      yield* matching(path, options, passOver);
    else yield failed(path, reason);
  }
}

const failed = (path: string, reason: Failure): Input => ({ path, kind: 'failed', named: true, failure: reason });

async function* inFolder(folder: string, options: Choice, passOver: PassOver): AsyncGenerator<Input> {
  let found = 0;
  for await (const { path, failure: reason } of walkFolder(folder, new Set(), undefined, passOver)) {
    if (!isWanted(path, options)) {
      passOver(path, 'settings');
      continue;
    }
    found++;
    yield reason ? failed(path, reason) : { path, kind: 'file', named: false, folder };
  }
  if (found === 0) yield failed(folder, failure('no-report'));
}

/** Whether the settings of a report's folder want it. */
function isWanted(path: string, { projects }: Choice): boolean {
  const project = projects?.of(path);
  return project === undefined || project.wants(nameIn(project, path));
}

async function* matching(pattern: string, choice: Choice, passOver: PassOver): AsyncGenerator<Input> {
  const paths = await (await import('./patterns')).filesMatching(pattern);
  for (const path of paths) {
    if (isWanted(path, choice)) yield { path, kind: 'file', named: false };
    else passOver(path, 'settings');
  }
  if (paths.length === 0) yield failed(pattern, failure('no-match'));
}

/** In bytes; 0 for what is no file, or cannot be looked at. */
export function sizeOf({ path, kind }: Input): number {
  if (kind !== 'file') return 0;
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
