import { createReadStream } from 'node:fs';
import { STDIN } from './inputs';

/** The lines of a file, or of standard input, as they come, without their ends. Throws the system's error where it cannot be read. */
export async function* streamedLines(path: string): AsyncGenerator<string> {
  const stream = path === STDIN ? process.stdin : createReadStream(path);
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
