import { analyze } from '../core/analyze';
import type { Analysis } from '../core/report/analysis';
import type { Severity } from '../core/report/schema';
import type { Language } from '../messages/language';
import { presentFile } from '../messages/present-file';
import { fixesFor } from '../messages/present-fixes';
import { type ExitStatus, FAILED, FOUND, NOTHING } from './exit-status';
import { type Failure, failure, isFailure } from './failure';
import { inputsOf } from './inputs';
import { type Loaded, type LoadOptions, load, nameOf } from './load';
import type { Reporter } from './reporter';
import { isAtLeast } from './severity';
import { countFindings, newTally } from './tally';

export interface CheckOptions extends LoadOptions {
  readonly language: Language;
  readonly failOn: Severity | 'never';
}

/** Checks what the paths stand for, one file after the other, and says how it went. */
export async function check(paths: readonly string[], options: CheckOptions, reporter: Reporter): Promise<ExitStatus> {
  const tally = newTally();
  let found = false;
  await reporter.begin();
  for await (const input of inputsOf(paths)) {
    tally.files++;
    const loaded = await load(input, options);
    const analysis = isFailure(loaded) ? loaded : analyzed(loaded);
    if (isFailure(loaded) || isFailure(analysis)) {
      tally.failed++;
      await reporter.failed(nameOf(input, options), isFailure(loaded) ? loaded : (analysis as Failure));
      continue;
    }
    const file = presentFile(
      loaded.path,
      loaded.encoding,
      analysis,
      options.language,
      fixesFor(analysis, options.language),
    );
    countFindings(tally, file.findings);
    found ||= file.findings.some(({ severity }) => isAtLeast(severity, options.failOn));
    await reporter.checked(file, analysis);
  }
  await reporter.end(tally);
  return tally.failed > 0 ? FAILED : found ? FOUND : NOTHING;
}

/** The analysis never throws; should it still, one report must not take the others with it. */
export function analyzed({ text, format, notices }: Loaded): Analysis | Failure {
  try {
    const analysis = analyze(text, format === undefined ? {} : { format });
    const said = new Set(analysis.findings.map(({ message }) => message.key));
    const unsaid = notices.filter(({ message }) => !said.has(message.key));
    return unsaid.length === 0 ? analysis : { ...analysis, findings: [...unsaid, ...analysis.findings] };
  } catch (error) {
    return failure('internal', error instanceof Error ? error.message : String(error));
  }
}
