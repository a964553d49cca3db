import { stat } from 'node:fs/promises';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file-shape';
import { type Input, inputsOf } from '../inputs';
import type { LoadOptions } from '../load';
import { walkFolder } from '../walk-folder';
import { areBeside, sidePathOf } from './side-path';

const isSideFile = (name: string): boolean => name.endsWith(SIDE_FILE_SUFFIX);

/**
 * The reports of which paths stand for side files: a report or its side file, or of a folder or pattern those reports that have one.
 * Where side files stand beside their reports, one whose report is gone is found too.
 */
export async function* annotatedInputs(paths: readonly string[], options: LoadOptions): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const input of expand(path, options)) {
      if (seen.has(input.path)) continue;
      seen.add(input.path);
      yield input;
    }
  }
}

async function* expand(path: string, options: LoadOptions): AsyncGenerator<Input> {
  if (isSideFile(path)) {
    yield { path: path.slice(0, -SIDE_FILE_SUFFIX.length), kind: 'file', named: true };
  } else if (areBeside(path, options) && (await isFolder(path))) {
    for await (const found of walkFolder(path, new Set(), isSideFile))
      yield found.failure
        ? { path: found.path, kind: 'failed', named: true, failure: found.failure }
        : { path: found.path.slice(0, -SIDE_FILE_SUFFIX.length), kind: 'file', named: false };
  } else {
    for await (const input of inputsOf([path], options)) {
      const side = sidePathOf(input, options);
      if (input.named || input.failure || (side !== null && (await exists(side)))) yield input;
    }
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
