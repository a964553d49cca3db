import { analyzed } from './analyzed';
import { isFailure } from './failure';
import { type Input, inputsOf } from './inputs';
import { type LoadOptions, load } from './load';
import type { CliWords } from './words';
import type { GivenYears } from './years/given-years';

/**
 * The report of the year before that `--previous` names, for the one report that the paths name. Where it cannot be used, why not;
 * a report that cannot be read itself is none of its business.
 */
export async function previousReport(
  path: string,
  paths: readonly string[],
  options: LoadOptions,
  words: CliWords,
): Promise<GivenYears | string> {
  const [report, before] = [await onlyReport(paths, options), await onlyReport([path], options)];
  if (report === null) return words.previous.oneReport;
  if (before === null) return words.previous.oneBefore;
  if (report.kind === 'stdin' && before.kind === 'stdin') return words.previous.bothFromStdin;
  const loaded = await load(before, { ...options, stdinPath: undefined });
  const analysis = isFailure(loaded) ? loaded : analyzed(loaded);
  if (isFailure(analysis)) return `${path}: ${words.failure[analysis.code](analysis.detail)}`;
  return { previous: analysis, path, isFound: false, isUncertain: false };
}

/** Null for a folder, a pattern or several files. */
async function onlyReport(paths: readonly string[], options: LoadOptions): Promise<Input | null> {
  let only: Input | null = null;
  for await (const input of inputsOf(paths, options)) {
    if (only !== null || !input.named) return null;
    only = input;
  }
  return only;
}
