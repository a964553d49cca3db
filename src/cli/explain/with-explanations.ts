import { presentExplanation } from '../../contract/present-explanation';
import type { Analysis } from '../../core/model/analysis';
import type { CheckedFileJson } from '../../core/model/check-schema';
import type { Severity } from '../../core/model/schema';
import type { Language } from '../../messages/language';
import { type Choice, chosenOf } from './choice';

/** What is asked to be explained, of the list at which level. */
export interface Explaining {
  readonly choice: Choice;
  readonly level: Severity;
}

/** A file whose chosen findings say why they are findings. */
export function withExplanations(
  file: CheckedFileJson,
  analysis: Analysis,
  language: Language,
  { choice, level }: Explaining,
): CheckedFileJson {
  const chosen = chosenOf(file.findings, choice, level);
  if (chosen.size === 0) return file;
  return {
    ...file,
    findings: file.findings.map((finding) =>
      chosen.has(finding) ? { ...finding, explanation: presentExplanation(analysis, finding, language) } : finding,
    ),
  };
}
