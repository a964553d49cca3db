import type { Analysis } from '../core/model/analysis';
import { explain } from '../core/repair/explain';
import type { Fix } from '../core/repair/fix';
import { type RepairOptions, repair } from '../core/repair/repair';
import type { Language } from '../messages/language';
import { messages, type Say } from '../messages/messages';
import type { FixJson, RemedyFor } from './present-file';

/** Characters that the proofs of all findings of one report may read together. */
const READING = 20_000_000;
const MOST_PROOFS = 16;
/** No report has more; what does is no report, and its first findings have to do. */
const MOST_FINDINGS = 500;

/** The fixes of a report's findings in words. The more findings and the longer the report, the fewer proofs each is given. */
export function fixesFor(analysis: Analysis, language: Language, given: RepairOptions = {}): RemedyFor {
  const say = messages(language, analysis.form);
  const perFinding = Math.floor(READING / (Math.max(analysis.text.length, 1) * Math.max(analysis.findings.length, 1)));
  const options = { ...given, proofs: Math.min(MOST_PROOFS, perFinding) };
  const asked = new Set(analysis.findings.slice(0, MOST_FINDINGS));
  return (finding) => {
    if (!asked.has(finding)) return { fixes: [] };
    const fixes = repair(analysis, finding, options);
    const remark = explain(analysis, finding, options, fixes);
    return { fixes: fixes.map((fix) => presentFix(fix, say)), ...(remark && { remark: say(remark) }) };
  };
}

const presentFix = ({ title, kind, edits }: Fix, say: Say): FixJson => ({
  title: say(title),
  kind,
  edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
});
