import { failedFile } from './json-reporter';
import type { Write } from './output';
import type { Reporter } from './reporter';
import type { CliWords } from './words';

/** A line of JSON a file, written as soon as the file and those before it are checked; no summary: `gouji merge` makes it. */
export function ndjsonReporter(write: Write, words: CliWords): Reporter {
  return {
    begin: async () => undefined,
    checked: (file) => write(`${JSON.stringify({ version: 1, ...file })}\n`),
    failed: (path, failure) => write(`${JSON.stringify({ version: 1, ...failedFile(path, failure, words) })}\n`),
    end: async () => undefined,
  };
}
