import type { Severity } from '../../core/model/schema';
import { type ExitStatus, FAILED, FOUND, NOTHING_FOUND } from '../exit-status';
import { type FailureCode, failure, failureOf } from '../failure';
import type { Write } from '../output';
import { isAtLeast } from '../severity';
import { countFailure, countFile, counts, newTally, type Tally } from '../tally';
import type { CliWords } from '../words';
import { type FileResult, isResult, resultsIn } from './results-in';

export interface MergeOptions {
  readonly failOn: Severity | 'never';
}

/** Takes the results one at a time, and then what they come to together. */
export interface MergeReporter {
  readonly begin: () => Promise<void>;
  readonly add: (result: FileResult) => Promise<void>;
  readonly end: (tally: Tally) => Promise<void>;
}

/** Makes one output of the results of several checks: one summary, and the exit status that one check of all would have had. */
export async function merge(
  paths: readonly string[],
  { failOn }: MergeOptions,
  reporter: MergeReporter,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  const tally = newTally();
  let [isBroken, isFound] = [false, false];
  const refuse = async (place: string, why: string): Promise<void> => {
    isBroken = true;
    await complain(`gouji: ${place}: ${why}\n`);
  };
  await reporter.begin();
  for (const path of paths) {
    try {
      for await (const result of resultsIn(path)) {
        if (!isResult(result)) await refuse(`${path}:${result.line}`, words.merging.noResult);
        else {
          isFound = count(tally, result, failOn) || isFound;
          await reporter.add(result);
        }
      }
    } catch (error) {
      const { code, detail } = failureOf(error);
      await refuse(path, words.failure[code](detail));
    }
  }
  await reporter.end(tally);
  return isBroken || tally.failed + tally.unread > 0 ? FAILED : isFound ? FOUND : NOTHING_FOUND;
}

/** True where something in it is at or above the level at which a check fails. */
function count(tally: Tally, result: FileResult, failOn: Severity | 'never'): boolean {
  tally.files++;
  if ('error' in result) {
    const { code, message } = result.error;
    countFailure(tally, failure(code as FailureCode, /\b(?:EACCES|EPERM)\b/.exec(message)?.[0]));
    return false;
  }
  countFile(tally, result);
  if (result.notes?.some(({ code }) => code === 'side-file')) tally.unread++;
  return result.findings.some((finding) => counts(finding) && isAtLeast(finding.severity, failOn));
}
