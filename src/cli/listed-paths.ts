import { STDIN } from './inputs';
import { streamedLines } from './streamed-lines';

/**
 * The paths in a list, a line each, as they come: of standard input a path can be taken before the next one is written. Blank lines
 * are none. A path is a path, whatever it looks like: `-` is a file of that name.
 */
export async function* listedPaths(list: string): AsyncGenerator<string> {
  for await (const line of streamedLines(list)) {
    const path = line.replace(/^\ufeff/, '').replace(/\r$/, '');
    if (path.trim() !== '') yield path === STDIN ? './-' : path;
  }
}
