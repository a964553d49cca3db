import { readFile } from 'node:fs/promises';
import { mergeSideFiles } from '../../annotation/merge';
import { printSideFile } from '../../annotation/side-file';
import { SIDE_FILE_SUFFIX } from '../../annotation/side-file-shape';
import { type ExitStatus, FAILED, NOTHING_FOUND } from '../exit-status';
import type { Write } from '../output';
import type { CliWords } from '../words';
import { writeWhole } from '../write-file';
import { basenameOf, reportNamedIn } from './names';
import { isSideFailure, readSideFile, type SideOnDisk } from './read-side-file';

export interface Merging {
  readonly ours: string;
  readonly theirs: string;
  readonly base?: string | undefined;
  /** Standard output without it. */
  readonly output?: string | undefined;
}

/** Merges two versions of a side file. Where one cannot be read nothing is written, so that git keeps the conflict. */
export async function mergeFiles(
  { ours, theirs, base, output }: Merging,
  out: Write,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  const read: SideOnDisk[] = [];
  for (const path of base === undefined ? [ours, theirs] : [ours, theirs, base]) {
    const side = await readSideFile(path);
    const isMissing = !isSideFailure(side) && side.bytes === null;
    if (isSideFailure(side) || isMissing) {
      await complain(
        `${path}: ${isSideFailure(side) ? words.annotations.trouble(side) : words.failure['not-found']('')}\n`,
      );
      return FAILED;
    }
    read.push(side);
  }
  const [mine, other, before] = read;
  if (mine === undefined || other === undefined) return FAILED;
  const report = (await namedIn([ours, theirs])) ?? basenameOf(ours).replace(SIDE_FILE_SUFFIX, '');
  const merged = printSideFile(mergeSideFiles(mine.file, other.file, before?.file), report);
  if (output === undefined) await out(merged);
  else {
    try {
      await writeWhole(output, merged);
    } catch (error) {
      await complain(`${words.annotations.notWritten(output, String((error as { code?: unknown }).code ?? error))}\n`);
      return FAILED;
    }
  }
  return NOTHING_FOUND;
}

async function namedIn(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const name = reportNamedIn(await readFile(path, 'utf8'));
    if (name !== null) return name;
  }
  return null;
}
