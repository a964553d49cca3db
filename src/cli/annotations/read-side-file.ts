import { readFileSync, statSync } from 'node:fs';
import { EMPTY_SIDE_FILE, type SideFile } from '../../annotation/side-file-shape';
import { decode } from '../../documents/decode';
import { failureOf } from '../failure';

/** Why a side file could not be used. */
export interface SideFailure {
  readonly path: string;
  readonly trouble: 'not-readable' | 'not-json' | 'conflict' | 'not-annotations';
  /** From 1; 0 where no line is to blame. */
  readonly line: number;
  /** The system's error code, or what the JSON parser says. */
  readonly detail: string;
  /** The file as it is; null where it cannot even be opened. */
  readonly bytes: Uint8Array | null;
}

/** A side file as it is on disk. */
export interface SideOnDisk {
  /** Null where there is none. */
  readonly bytes: Uint8Array | null;
  readonly file: SideFile;
}

export const isSideFailure = (read: object): read is SideFailure => 'trouble' in read;

/** A file that is not there has no annotations. */
export async function readSideFile(path: string): Promise<SideOnDisk | SideFailure> {
  let bytes: Uint8Array;
  try {
    // Most reports have none: this is asked for each, and a question is cheaper than an error.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return { bytes: null, file: EMPTY_SIDE_FILE };
    bytes = readFileSync(path);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'not-found') return { bytes: null, file: EMPTY_SIDE_FILE };
    return { path, trouble: 'not-readable', line: 0, detail: failure.detail, bytes: null };
  }
  // Loaded for the few reports that have one.
  const { isTrouble, parseSideFile } = await import('../../annotation/side-file');
  const file = parseSideFile(decode(bytes)?.text ?? '\0');
  if (!isTrouble(file)) return { bytes, file };
  const { trouble, line, detail } = file;
  return { path, trouble, line: line === null ? 0 : line + 1, detail, bytes };
}
