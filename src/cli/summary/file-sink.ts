import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** A file that is written no faster than the disk takes it. */
export interface FileSink {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Throws what the file system throws, at once where the file cannot be made. */
export async function fileSink(path: string): Promise<FileSink> {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  return {
    write: async (content) => {
      if (!stream.write(content)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await once(stream, 'close');
    },
  };
}
