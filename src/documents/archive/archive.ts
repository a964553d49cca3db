import { partName } from './part-name';
import { type NotUnpacked, unpack } from './unpack';
import { zipDirectory } from './zip-directory';

/** The files of a ZIP archive. They are unpacked one by one, when they are asked for, and never written anywhere. */
export interface Archive {
  /** As `partName` has them. */
  readonly names: readonly string[];
  /** Of a name of the list or any spelling of it. */
  readonly read: (name: string) => Uint8Array | NotUnpacked | 'missing';
}

/** `most`: so many bytes may all that is read unpack to. Null if the bytes are no archive, or one that is cut off. */
export function openArchive(bytes: Uint8Array, most: number): Archive | null {
  const directory = zipDirectory(bytes);
  if (directory === null) return null;
  const entries = new Map(directory.map((entry) => [partName(entry.name).toLowerCase(), entry]));
  let left = most;
  return {
    names: directory.map(({ name }) => partName(name)),
    read: (name) => {
      const entry = entries.get(partName(name).toLowerCase());
      if (entry === undefined) return 'missing';
      const read = unpack(bytes, entry, left);
      if (typeof read !== 'string') left -= read.length;
      return read;
    },
  };
}
