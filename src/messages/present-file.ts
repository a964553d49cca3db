import type { Analysis, Finding } from '../core/report/analysis';
import type { CheckedFileJson, FindingJson } from '../core/report/schema';
import { positionAt } from '../core/text/lines';
import type { Language } from './language';
import { messages, type Say } from './messages';

export type FixJson = FindingJson['fixes'][number];

/** The proposed edits of a finding, best first. */
export type FixesFor = (finding: Finding) => readonly FixJson[];

/** What `gouji check` publishes of one file: its findings in words, in document order. */
export function presentFile(
  path: string,
  encoding: string,
  analysis: Analysis,
  language: Language,
  fixesFor: FixesFor = () => [],
): CheckedFileJson {
  const say = messages(language, analysis.form);
  return {
    path,
    encoding,
    form: analysis.form,
    year: analysis.year,
    coverage: { ...analysis.coverage, relations: { ...analysis.coverage.relations } },
    findings: analysis.findings.map((finding) => presentFinding(finding, analysis, say, fixesFor)),
  };
}

function presentFinding(finding: Finding, analysis: Analysis, say: Say, fixesFor: FixesFor): FindingJson {
  const { line, column } = positionAt(analysis.lines, finding.start);
  return {
    code: finding.code,
    severity: finding.severity,
    message: say(finding.message),
    start: finding.start,
    end: finding.end,
    line,
    column,
    relation: finding.relation,
    related: finding.related.map(({ start, end, message }) => ({ start, end, message: say(message) })),
    fixes: [...fixesFor(finding)],
  };
}
