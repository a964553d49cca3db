import type { CheckedFileJson, FailedFileJson } from '../core/model/check-schema';
import type { Failure } from './failure';
import type { Write } from './output';
import type { Reporter } from './reporter';
import { summaryOf, type Tally } from './tally';
import type { CliWords } from './words';

/** One JSON document, one line per file, written as the files are checked. */
export function jsonReporter(write: Write, words: CliWords): Reporter {
  const { begin, add, end } = jsonDocument(write);
  return { begin, checked: add, failed: (path, failure) => add(failedFile(path, failure, words)), end };
}

/** The document in parts: its opening, a file at a time, and the summary with which it closes. */
export function jsonDocument(write: Write) {
  let separator = '\n';
  const add = async (file: CheckedFileJson | FailedFileJson): Promise<void> => {
    await write(separator + JSON.stringify(file));
    separator = ',\n';
  };
  return {
    begin: (): Promise<void> => write('{"version":1,"files":['),
    add,
    end: (tally: Tally): Promise<void> => write(`\n],"summary":${JSON.stringify(summaryOf(tally))}}\n`),
  };
}

export function failedFile(path: string, { code, detail }: Failure, words: CliWords): FailedFileJson {
  return { path, error: { code, message: words.failure[code](detail) }, analysis: { status: 'not-readable' } };
}
