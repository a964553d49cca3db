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
  /** The same body's report for the year before, where there is one report only. */
  readonly previous?: Analysis | undefined;
}

/** Checks what the paths stand for, one file after the other, and says how it went. */
export async function check(paths: readonly string[], options: CheckOptions, reporter: Reporter): Promise<ExitStatus> {
  const tally = newTally();
  let found = false;
  await reporter.begin();
  for await (const input of inputsOf(paths)) {
    tally.files++;
    const loaded = await load(input, options);
    const analysis = isFailure(loaded) ? loaded : analyzed(loaded, options.previous);
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
      fixesFor(analysis, options.language, options.previous ? { previous: options.previous } : {}),
    );
    countFindings(tally, file.findings);
    found ||= file.findings.some(({ severity }) => isAtLeast(severity, options.failOn));
    await reporter.checked(file, analysis);
  }
  await reporter.end(tally);
  return tally.failed > 0 ? FAILED : found ? FOUND : NOTHING;
}

/**
 * The analysis never throws; should it still, one report must not take the others with it. A report that was given as that of the
 * year before and is of another year would accuse for nothing.
 */
export function analyzed({ text, format, notices }: Loaded, previous?: Analysis): Analysis | Failure {
  try {
    const analysis = analyze(text, { ...(format && { format }), ...(previous && { previous }) });
    if (previous?.year != null && analysis.year !== null && previous.year !== analysis.year - 1)
      return failure('not-year-before', `${previous.year} ${analysis.year}`);
    const said = new Set(analysis.findings.map(({ message }) => message.key));
    const unsaid = notices.filter(({ message }) => !said.has(message.key));
    return unsaid.length === 0 ? analysis : { ...analysis, findings: [...unsaid, ...analysis.findings] };
  } catch (error) {
    return failure('internal', error instanceof Error ? error.message : String(error));
  }
}
