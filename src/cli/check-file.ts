import { type Exemption, presentFile } from '../contract/present-file';
import { fixesFor } from '../contract/present-fixes';
import type { Finding } from '../core/model/analysis';
import type { CheckedFileJson } from '../core/model/check-schema';
import type { NoteJson } from '../core/model/schema';
import type { Language } from '../messages/language';
import { levelOf } from '../project/level-of';
import { type Annotated, readAnnotated } from './annotations/annotated';
import { type Baseline, countingOf, type KnownFinding } from './annotations/baseline';
import { notesOf } from './annotations/notes';
import { type Explaining, withExplanations } from './explain/with-explanations';
import { type Failure, isFailure } from './failure';
import type { Input } from './inputs';
import type { LoadOptions } from './load';
import type { Source } from './reporter';
import { withPlaces } from './with-places';
import type { CliWords } from './words';
import { cliWords } from './words-of';
import type { Beside } from './years/beside';
import { besideParts, missingParts } from './years/beside-parts';
import { earlierReports } from './years/earlier-reports';
import { type GivenYears, otherYear } from './years/given-years';

export interface CheckFileOptions extends LoadOptions {
  readonly language: Language;
  /** The reports of the years before, where they were named. */
  readonly previous?: GivenYears | undefined;
  /** Findings that are known and count for nothing. */
  readonly baseline?: Baseline | undefined;
  /** Whether the findings are wanted as a baseline keeps them. */
  readonly forBaseline?: boolean | undefined;
  readonly explaining?: Explaining | undefined;
}

/** What became of a file that could be read. Plain data, so that one thread can hand it to another. */
export interface FileChecked {
  readonly file: CheckedFileJson;
  readonly source: Source;
  /** Whether its side file could not be used. */
  readonly isSideFileUnread: boolean;
  /** What a baseline keeps of it, where that is wanted. */
  readonly counting?: readonly KnownFinding[];
}

/** Reads a file with what people marked on it, analyses it beside other reports and looks for fixes. */
export type CheckFile = (input: Input, beside?: Beside) => Promise<FileChecked | Failure>;

/** Checks one file after another: what it reads for one may be of use for the next. */
export function fileChecker(options: CheckFileOptions): CheckFile {
  const earlier = earlierReports(options);
  return async (input, beside) => {
    const years = options.previous ?? (beside?.earlier && (await earlier.of(beside.earlier)));
    const alone = await readAnnotated(input, { ...options, evidence: options.explaining !== undefined }, years);
    if (isFailure(alone)) return alone;
    earlier.keep(input, alone.analysis);
    const read = beside?.parts && alone.isReport ? await besideParts(alone, beside.parts, options) : alone;
    const { text, lines } = read.analysis;
    return {
      file: present(read, options, years, beside),
      source: { text, lines },
      isSideFileUnread: read.trouble !== null,
      ...(options.forBaseline && { counting: countingOf(read.analysis, read.acceptanceOf) }),
    };
  };
}

function present(
  read: Annotated,
  { language, projects, ...options }: CheckFileOptions,
  years?: GivenYears,
  beside?: Beside,
): CheckedFileJson {
  const { loaded, analysis, isReport, acceptanceOf, levels } = read;
  const baseline = options.baseline ?? projects?.of(loaded.path).baseline;
  const isOther = years !== undefined && otherYear(years, analysis) !== null;
  const known = baseline?.knownIn(loaded.path);
  const standingOf = (finding: Finding): Exemption => {
    const acceptance = acceptanceOf(analysis, finding);
    if (acceptance !== undefined) return { accepted: { by: acceptance.by, reason: acceptance.reason } };
    return known?.(analysis, finding) ? { baseline: true } : {};
  };
  const words = cliWords(language);
  const fixes = isReport
    ? fixesFor(analysis, language, years && !years.isUncertain && !isOther ? { previous: years.previous } : {})
    : () => ({ fixes: [], remark: words.asReport });
  const checked = presentFile(loaded.path, loaded.encoding, analysis, language, {
    remedyFor: fixes,
    standingOf,
    isReport,
    levelOf: (finding) => levelOf(finding, levels),
    ...(years && !isOther && { previous: { path: years.path, analysis: years.previous } }),
  });
  const placed = withPlaces(checked, loaded);
  const { explaining } = options;
  const file = explaining === undefined ? placed : withExplanations(placed, analysis, language, explaining);
  const notes = [...notesOf(read, words), ...otherYearNote(read, words, years), ...missingParts(beside?.parts, words)];
  return notes.length === 0 ? file : { ...file, notes };
}

/** A report that the settings name, or whose head told another year than its text: it was read, and of no use. */
function otherYearNote({ analysis }: Annotated, words: CliWords, years?: GivenYears): readonly NoteJson[] {
  const before = years ? otherYear(years, analysis) : null;
  if (years === undefined || before === null || analysis.year === null) return [];
  return [{ code: 'previous', message: words.previous.otherYear(years.path, before, analysis.year) }];
}
