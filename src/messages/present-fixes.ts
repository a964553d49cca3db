import { type RepairOptions, repair } from '../core/repair/repair';
import type { Analysis, Finding } from '../core/report/analysis';
import type { Language } from './language';
import { messages } from './messages';
import type { FixesFor, FixJson } from './present-file';

/** Characters that the proofs of all findings of one report may read together. */
const READING = 60_000_000;
const MOST_PROOFS = 16;

/** The fixes of a report's findings in words. The more findings and the longer the report, the fewer proofs each is given. */
export function fixesFor(analysis: Analysis, language: Language, options: RepairOptions = {}): FixesFor {
  const say = messages(language, analysis.form);
  const perFinding = Math.floor(READING / (Math.max(analysis.text.length, 1) * Math.max(analysis.findings.length, 1)));
  const proofs = Math.min(MOST_PROOFS, perFinding);
  return (finding: Finding): readonly FixJson[] =>
    repair(analysis, finding, { ...options, proofs }).map(({ title, kind, edits }) => ({
      title: say(title),
      kind,
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    }));
}
