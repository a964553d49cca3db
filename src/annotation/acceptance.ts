import type { Analysis, Finding } from '../core/model/analysis';
import type { Annotation } from './annotation';
import { identityKey, identityOf } from './finding-identity';

/** Who accepted a finding, and why. */
export interface Acceptance {
  readonly annotation: Annotation;
  /** Empty where it is not known. */
  readonly by: string;
  /** Empty where the finding was ignored without a word. */
  readonly reason: string;
}

export type AcceptanceOf = (analysis: Analysis, finding: Finding) => Acceptance | undefined;

/** Which findings are accepted, by their identity: it survives edits elsewhere and dies when the numbers change. */
export function acceptances(annotations: readonly Annotation[]): AcceptanceOf {
  const known = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const { mark } = annotation;
    if (mark.kind === 'accepted') known.set(identityKey(mark.finding), annotation);
  }
  if (known.size === 0) return () => undefined;
  return (analysis, finding) => {
    const annotation = known.get(identityKey(identityOf(analysis, finding)));
    if (annotation === undefined) return undefined;
    const [reason] = annotation.thread;
    return { annotation, by: reason?.by || annotation.by, reason: reason?.text ?? '' };
  };
}

/** Acceptances that fit no finding of the report: its numbers were changed, or it was mended. */
export function outdatedAcceptances(analysis: Analysis, annotations: readonly Annotation[]): readonly Annotation[] {
  const found = new Set(analysis.findings.map((finding) => identityKey(identityOf(analysis, finding))));
  return annotations.filter(({ mark }) => mark.kind === 'accepted' && !found.has(identityKey(mark.finding)));
}
