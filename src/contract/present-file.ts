import { analysisStatus } from '../core/findings/analysis-status';
import type { Analysis, Finding, PreviousPlace } from '../core/model/analysis';
import type { CheckedFileJson, FindingJson } from '../core/model/check-schema';
import type { Severity } from '../core/model/schema';
import { positionAt } from '../core/text/lines';
import type { Language } from '../messages/language';
import { messages, type Say } from '../messages/messages';

type PreviousPlaceJson = NonNullable<FindingJson['inPrevious']>[number];
export type FixJson = FindingJson['fixes'][number];

/** What can be done about a finding. */
export interface Remedy {
  /** The proposed edits, best first. */
  readonly fixes: readonly FixJson[];
  /** What else there is to say: why there is no fix, what the gap happens to equal. */
  readonly remark?: string;
}

/** Why a finding counts for nothing; empty where it counts. */
export type Exemption = Pick<FindingJson, 'accepted' | 'baseline'>;

export type RemedyFor = (finding: Finding) => Remedy;

/** The report of the year before that a report was checked beside. */
export interface PreviousReport {
  readonly path: string;
  readonly analysis: Analysis;
}

export interface Presenting {
  readonly remedyFor?: RemedyFor;
  readonly standingOf?: (finding: Finding) => Exemption;
  /** False for what was not checked as a report. */
  readonly isReport?: boolean;
  /** The level at which a finding is published; null where it is not. */
  readonly levelOf?: (finding: Finding) => Severity | null;
  readonly previous?: PreviousReport;
}

/** What `gouji check` publishes of one file: its findings in words, in document order. */
export function presentFile(
  path: string,
  encoding: string,
  analysis: Analysis,
  language: Language,
  {
    remedyFor = () => ({ fixes: [] }),
    standingOf = () => ({}),
    isReport = true,
    levelOf = ({ severity }) => severity,
    previous,
  }: Presenting = {},
): CheckedFileJson {
  const say = messages(language, analysis.form);
  const shown = analysis.findings.flatMap((finding) => {
    const severity = levelOf(finding);
    return severity === null ? [] : [{ finding, severity, standing: standingOf(finding) }];
  });
  const open = shown.flatMap(({ finding, severity, standing }) => (isOpen(standing) ? [{ ...finding, severity }] : []));
  const switchedOff = analysis.findings.length - shown.length;
  return {
    path,
    encoding,
    form: analysis.form,
    issuer: analysis.issuer,
    year: analysis.year,
    ...(previous && { previous: { path: previous.path, year: previous.analysis.year } }),
    analysis: analysisStatus(analysis, { isReport, open }),
    coverage: { ...analysis.coverage, relations: { ...analysis.coverage.relations } },
    findings: shown.map(({ finding, severity, standing }) => {
      const remedy = isOpen(standing) ? remedyFor(finding) : { fixes: [] };
      return { ...presentFinding(finding, analysis, say, remedy, previous?.analysis), severity, ...standing };
    }),
    ...(switchedOff > 0 && { switchedOff }),
  };
}

/** Whether a finding counts. */
const isOpen = ({ accepted, baseline }: Exemption): boolean => accepted === undefined && baseline === undefined;

function presentFinding(
  finding: Finding,
  analysis: Analysis,
  say: Say,
  { fixes, remark }: Remedy,
  previous: Analysis | undefined,
): FindingJson {
  const { line, column } = positionAt(analysis.lines, finding.start);
  return {
    code: finding.code,
    severity: finding.severity,
    message: say(finding.message),
    ...argument('formula', finding),
    ...argument('difference', finding),
    start: finding.start,
    end: finding.end,
    line,
    column,
    relation: finding.relation,
    related: finding.related.map(({ start, end, message }) => ({ start, end, message: say(message) })),
    ...(finding.inPrevious &&
      previous && { inPrevious: finding.inPrevious.map((place) => placeIn(previous, place, say)) }),
    fixes: [...fixes],
    ...(remark !== undefined && { remark }),
  };
}

function placeIn({ lines }: Analysis, { from, to, message }: PreviousPlace, say: Say): PreviousPlaceJson {
  return { start: from, end: to, ...positionAt(lines, from), message: say(message) };
}

function argument(name: 'formula' | 'difference', { message: { args } }: Finding): Partial<FindingJson> {
  const value = args[name];
  return value === undefined ? {} : { [name]: String(value) };
}
