import { type Exemption, presentFile } from '../contract/present-file';
import { fixesFor } from '../contract/present-fixes';
import type { Finding } from '../core/model/analysis';
import type { CheckedFileJson, Severity } from '../core/model/schema';
import type { Language } from '../messages/language';
import { type Annotated, readAnnotated } from './annotations/annotated';
import type { Baseline, BaselineRecord } from './annotations/baseline';
import { notesOf } from './annotations/notes';
import { type ExitStatus, FAILED, FOUND, NOTHING_FOUND } from './exit-status';
import { isFailure } from './failure';
import { type Input, inputsOf } from './inputs';
import { inputName, type LoadOptions } from './load';
import type { Reporter } from './reporter';
import { isAtLeast } from './severity';
import { countFailure, countFile, countPassedOver, counts, newTally } from './tally';
import { withPlaces } from './with-places';
import { cliWords } from './words-of';
import { earlierReports, NO_YEARS } from './years/earlier-reports';
import type { GivenYears } from './years/given-years';

export interface CheckOptions extends LoadOptions {
  readonly language: Language;
  readonly failOn: Severity | 'never';
  /** The same body's report for the year before, where there is one report only. */
  readonly previous?: GivenYears | undefined;
  /** Looks among the reports, or beside a single one, for those of the years before. */
  readonly seekPrevious?: boolean;
  /** Findings that are known and count for nothing. */
  readonly baseline?: Baseline | undefined;
  /** Takes down what is found, for a baseline. */
  readonly record?: BaselineRecord | undefined;
}

/** Checks what the paths stand for, one file after the other, and says how it went. */
export async function check(paths: readonly string[], options: CheckOptions, reporter: Reporter): Promise<ExitStatus> {
  const tally = newTally();
  let found = false;
  await reporter.begin();
  const inputs: Input[] = [];
  for await (const input of inputsOf(paths, (path, why) => countPassedOver(tally, path, why))) inputs.push(input);
  const earlier = options.seekPrevious ? await earlierReports(inputs, options) : NO_YEARS;
  for (const input of inputs) {
    tally.files++;
    const years = options.previous ?? (await earlier.of(input));
    const read = await readAnnotated(input, options, years);
    if (isFailure(read)) {
      countFailure(tally, read);
      await reporter.failed(inputName(input, options), read);
      continue;
    }
    earlier.keep(input, read.analysis);
    const file = present(read, options, years);
    countFile(tally, file);
    if (read.trouble !== null) tally.unread++;
    found ||= file.findings.some((finding) => counts(finding) && isAtLeast(finding.severity, options.failOn));
    options.record?.add(read.loaded.path, read.analysis, read.acceptanceOf);
    await reporter.checked(file, read.analysis);
  }
  await reporter.end(tally);
  return tally.failed + tally.unread > 0 ? FAILED : found ? FOUND : NOTHING_FOUND;
}

function present(read: Annotated, { language, baseline }: CheckOptions, years?: GivenYears): CheckedFileJson {
  const { loaded, analysis, isReport, acceptanceOf } = read;
  const known = baseline?.knownIn(loaded.path);
  const standingOf = (finding: Finding): Exemption => {
    const acceptance = acceptanceOf(analysis, finding);
    if (acceptance !== undefined) return { accepted: { by: acceptance.by, reason: acceptance.reason } };
    return known?.(analysis, finding) ? { baseline: true } : {};
  };
  const words = cliWords(language);
  const fixes = isReport
    ? fixesFor(analysis, language, years && !years.isUncertain ? { previous: years.previous } : {})
    : () => ({ fixes: [], remark: words.asReport });
  const checked = presentFile(loaded.path, loaded.encoding, analysis, language, {
    remedyFor: fixes,
    standingOf,
    isReport,
    ...(years && { previous: { path: years.path, analysis: years.previous } }),
  });
  const file = withPlaces(checked, loaded);
  const notes = notesOf(read, words);
  return notes.length === 0 ? file : { ...file, notes: [...notes] };
}
