import { once } from 'node:events';

export type Write = (text: string) => Promise<void>;

/**
 * Writes to a stream no faster than its reader takes it, so that output is complete when piped and nothing piles up.
 * When the reader has gone (`gouji … | head`) the program ends without a word.
 */
export function writerTo(stream: NodeJS.WriteStream): Write {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? Number(process.exitCode ?? 0) : 2);
  });
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}
