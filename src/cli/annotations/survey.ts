import { type Anchored, anchor } from '../../annotation/anchor';
import type { SideFile } from '../../annotation/side-file-shape';
import { EMPTY_SIDE_FILE } from '../../annotation/side-file-shape';
import { type Failure, isFailure } from '../failure';
import { inputName, type LoadOptions } from '../load';
import { type Annotated, readAnnotated } from './annotated';
import { annotatedInputs } from './inputs';
import { isSideFailure, readSideFile, type SideFailure } from './read-side-file';
import { sidePathOf } from './side-path';

/** A side file, with its report if that can be read. */
export interface Surveyed {
  /** Of the report. */
  readonly path: string;
  readonly sidePath: string;
  readonly side: SideFile;
  readonly trouble: SideFailure | null;
  /** Without the report, in an empty text: all are orphans. */
  readonly anchored: readonly Anchored[];
  readonly report: Annotated | Failure;
}

export async function* survey(paths: readonly string[], given: LoadOptions): AsyncGenerator<Surveyed> {
  const options = given.annotations === false ? { ...given, annotations: true } : given;
  for await (const input of annotatedInputs(paths, options)) {
    const path = inputName(input, options);
    const sidePath = sidePathOf(input, options) ?? '';
    const report = await readAnnotated(input, options);
    if (!isFailure(report)) yield { ...report, path, sidePath, report };
    else {
      const read = input.failure || sidePath === '' ? null : await readSideFile(sidePath);
      const trouble = read !== null && isSideFailure(read) ? read : null;
      const side = read === null || isSideFailure(read) ? EMPTY_SIDE_FILE : read.file;
      yield { path, sidePath, side, trouble, anchored: anchor('', side.annotations), report };
    }
  }
}
