import { type AcceptanceOf, acceptances } from '../../annotation/acceptance';
import { type Anchored, anchor } from '../../annotation/anchor';
import { correctionsOf } from '../../annotation/corrections';
import type { SideFile } from '../../annotation/side-file-shape';
import { EMPTY_SIDE_FILE } from '../../annotation/side-file-shape';
import type { Analysis } from '../../core/model/analysis';
import { isReport as isRecognised } from '../../core/source/recognise';
import type { ProjectSettings } from '../../project/project-settings';
import { analyzed } from '../analyzed';
import { type Failure, isFailure } from '../failure';
import type { Input } from '../inputs';
import { inputName, type Loaded, type LoadOptions, load } from '../load';
import { notice } from '../notice';
import type { GivenYears } from '../years/given-years';
import { isSideFailure, readSideFile, type SideFailure } from './read-side-file';
import { sidePathOf } from './side-path';

/** A report as it is read with what people marked on it. */
export interface Annotated {
  readonly loaded: Loaded;
  readonly analysis: Analysis;
  /** False for a text that does not look like a report and was not asked to be checked as one: a notice is all that is found. */
  readonly isReport: boolean;
  /** Null where none is wanted. */
  readonly sidePath: string | null;
  readonly side: SideFile;
  readonly anchored: readonly Anchored[];
  readonly acceptanceOf: AcceptanceOf;
  /** The levels of findings that the settings name; those of the analysis are the core's own. */
  readonly levels: ProjectSettings['levels'];
  /** Where the side file could not be used, why not; the report is read all the same. */
  readonly trouble: SideFailure | null;
}

/** Reads a report and its side file, and analyses it as its corrections say. */
export async function readAnnotated(
  input: Input,
  options: LoadOptions & { readonly evidence?: boolean },
  years?: GivenYears,
): Promise<Annotated | Failure> {
  const loaded = await load(input, options);
  if (isFailure(loaded)) return loaded;
  const sidePath = sidePathOf(input, options);
  const read = sidePath === null ? { file: EMPTY_SIDE_FILE, bytes: null } : await readSideFile(sidePath);
  const side = isSideFailure(read) ? EMPTY_SIDE_FILE : read.file;
  const anchored = side.annotations.length === 0 ? [] : anchor(loaded.text, side.annotations);
  const analysis = analyzed(loaded, years, correctionsOf(anchored), options.evidence);
  if (isFailure(analysis)) return analysis;
  const trouble = isSideFailure(read) ? read : null;
  const isReport = options.asReport === true || isBlank(loaded.text) || isRecognised(loaded.text);
  return {
    loaded,
    analysis: isReport ? analysis : unchecked(analysis, loaded),
    isReport,
    sidePath,
    side,
    anchored,
    acceptanceOf: acceptances(side.annotations),
    levels: { ...options.projects?.of(inputName(input, options)).settings.levels, ...options.severity },
    trouble,
  };
}

/** A blank text has a notice of its own. */
const isBlank = (text: string): boolean => text.trim() === '';

/** What was read of a text that is no report; nothing is found in it but how its file was read. */
const unchecked = (analysis: Analysis, { notices }: Loaded): Analysis => ({
  ...analysis,
  findings: [notice('notice.not-a-report'), ...notices],
});
