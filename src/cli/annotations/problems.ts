import { outdatedAcceptances } from '../../annotation/acceptance';
import type { Anchored } from '../../annotation/anchor';
import type { CorrectionEffect } from '../../core/model/correction';
import { isFailure } from '../failure';
import type { CliWords } from '../words';
import type { Surveyed } from './survey';

/** What is wrong with an annotation. */
export interface Problem {
  readonly about: Anchored;
  readonly message: string;
}

/** Why the marks of a side file could not be judged at all: its report was not read. Null where it was, or where there are no marks. */
export function unjudged({ anchored, report }: Surveyed, { annotations: words }: CliWords): string | null {
  if (!isFailure(report) || anchored.length === 0) return null;
  return report.code === 'not-found' ? words.missingReport : words.unreadReport;
}

/** Marks without a place, corrections without an effect, acceptances that fit no finding any more; none where the report is not there. */
export function problemsOf({ anchored, report }: Surveyed, { annotations: words }: CliWords): readonly Problem[] {
  if (isFailure(report)) return [];
  const { analysis } = report;
  const outdated = new Set(
    outdatedAcceptances(
      analysis,
      anchored.map(({ annotation }) => annotation),
    ),
  );
  const effects = new Map<string | undefined, CorrectionEffect>(
    analysis.corrections?.map(({ correction, effect }) => [correction.id, effect]),
  );
  return anchored.flatMap((about): Problem[] => {
    const { annotation, orphan } = about;
    const effect = effects.get(annotation.id) ?? 'applied';
    if (annotation.mark.kind === 'accepted')
      return outdated.has(annotation) ? [{ about, message: words.outdated }] : [];
    if (orphan !== null) return [{ about, message: words.orphan[orphan] }];
    return effect === 'applied' ? [] : [{ about, message: words.effect[effect] }];
  });
}
