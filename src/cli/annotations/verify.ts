import { type ExitStatus, FAILED, FOUND, NOTHING_FOUND } from '../exit-status';
import { isFailure } from '../failure';
import type { LoadOptions } from '../load';
import type { Write } from '../output';
import type { CliWords } from '../words';
import { describe } from './describe';
import { problemsOf, unjudged } from './problems';
import { survey } from './survey';

/** Says what is wrong with side files and annotations. A report that cannot be read outranks all of it. */
export async function verifyAnnotations(
  paths: readonly string[],
  options: LoadOptions,
  out: Write,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  let [files, annotations, problems, failed] = [0, 0, 0, false];
  for await (const found of survey(paths, options)) {
    files++;
    annotations += found.anchored.length;
    const { report, trouble } = found;
    if (isFailure(report)) {
      failed = true;
      await complain(`${found.path}: ${words.failure[report.code](report.detail)}\n`);
    }
    if (trouble !== null) {
      problems++;
      await out(`${found.sidePath}: ${words.annotations.trouble(trouble)}\n`);
    }
    const why = unjudged(found, words);
    if (why !== null) {
      problems++;
      await out(`${found.sidePath}: ${why}${words.annotations.notJudged(found.anchored.length)}\n`);
    }
    for (const { about, message } of problemsOf(found, words)) {
      problems++;
      await out(`${describe(found, about, words)}: ${message}\n`);
    }
  }
  await out(`${words.annotations.problems(problems, annotations, files)}\n`);
  return failed ? FAILED : problems > 0 ? FOUND : NOTHING_FOUND;
}
