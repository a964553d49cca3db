import { access } from 'node:fs/promises';
import { CommanderError } from 'commander';
import type { Language } from '../messages/language';
import { withBaseline } from './annotations/with-baseline';
import { check } from './check';
import type { Given } from './commands/given';
import { type ExitStatus, FAILED } from './exit-status';
import { failureOf } from './failure';
import { inputsOf, STDIN } from './inputs';
import { listedPaths } from './listed-paths';
import type { Write } from './output';
import { noProgress, type Progress, progressInLines, progressOnTerminal } from './progress';
import type { Reporter } from './reporter';
import { countPassedOver, newTally } from './tally';
import type { CliWords } from './words';
import { usualWorkers } from './workers/usual-workers';
import type { GivenYears } from './years/given-years';

/** What a command runs in. */
interface Around {
  readonly language: Language;
  readonly words: CliWords;
  readonly complain: Write;
  readonly reporter: Reporter;
  readonly previous: GivenYears | undefined;
}

/** Checks what is named and what is listed, with as many threads as are wanted. Throws a `CommanderError` where nothing is either. */
export async function runCheck(paths: readonly string[], given: Given, around: Around): Promise<ExitStatus> {
  const { filesFrom: list, workers = usualWorkers(), explain } = given;
  const { language, words, complain, previous } = around;
  if (paths.length === 0 && list === undefined)
    throw new CommanderError(1, 'commander.missingArgument', "error: missing required argument 'path'");
  const unreadable = list === undefined || list === STDIN ? null : await access(list).then(() => null, failureOf);
  if (list !== undefined && unreadable !== null) {
    await complain(`gouji: ${list}: ${words.failure[unreadable.code](unreadable.detail)}\n`);
    return FAILED;
  }
  const tally = newTally();
  const { reporter, isExplained } = watched(around.reporter);
  const inputs = inputsOf(pathsOf(paths, list), given, (path, why) => countPassedOver(tally, path, why));
  const status = await withBaseline(given, words, complain, (baselines) =>
    check(
      inputs,
      {
        ...given,
        ...baselines,
        language,
        previous,
        workers,
        baselinePath: given.baseline,
        seekPrevious: given.previous === undefined,
        areAsked: list === STDIN,
        ...(explain && { explaining: { choice: explain, level: given.level } }),
      },
      tally,
      reporter,
      progressFor(given, words),
    ),
  );
  if (explain === undefined || isExplained()) return status;
  await complain(`gouji: ${words.explaining.none('code' in explain ? explain.code : String(explain.number))}\n`);
  return FAILED;
}

/** A reporter, and whether some finding that it was given is explained. */
function watched(reporter: Reporter): { readonly reporter: Reporter; readonly isExplained: () => boolean } {
  let isExplained = false;
  const checked: Reporter['checked'] = (file, source) => {
    isExplained ||= file.findings.some(({ explanation }) => explanation !== undefined);
    return reporter.checked(file, source);
  };
  return { reporter: { ...reporter, checked }, isExplained: () => isExplained };
}

async function* pathsOf(named: readonly string[], list: string | undefined): AsyncGenerator<string> {
  yield* named;
  if (list !== undefined) yield* listedPaths(list);
}

/** None where the results themselves go to the same terminal. */
function progressFor({ quiet }: Given, words: CliWords): Progress {
  const { stdout, stderr } = process;
  if (quiet === true || (stderr.isTTY && stdout.isTTY)) return noProgress;
  const write = (text: string): void => {
    stderr.write(text);
  };
  return stderr.isTTY ? progressOnTerminal(write, words, () => performance.now()) : progressInLines(write, words);
}
