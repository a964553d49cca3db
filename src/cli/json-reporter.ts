import type { CheckedFileJson, FailedFileJson } from '../core/model/schema';
import type { Failure } from './failure';
import type { Write } from './output';
import type { Reporter } from './reporter';
import { summaryOf } from './tally';
import type { CliWords } from './words';

/** One JSON document, a line a file, written as the files are checked. */
export function jsonReporter(write: Write, words: CliWords): Reporter {
  let separator = '\n';
  const add = async (file: CheckedFileJson | FailedFileJson): Promise<void> => {
    await write(separator + JSON.stringify(file));
    separator = ',\n';
  };
  return {
    begin: () => write('{"version":1,"files":['),
    checked: add,
    failed: (path, failure) => add(failedFile(path, failure, words)),
    end: (tally) => write(`\n],"summary":${JSON.stringify(summaryOf(tally))}}\n`),
  };
}

export function failedFile(path: string, { code, detail }: Failure, words: CliWords): FailedFileJson {
  return { path, error: { code, message: words.failure[code](detail) }, analysis: { status: 'not-readable' } };
}
