import type { PercentageFit } from '../../arithmetic/quotients';
import type { Figure, Term } from '../../model/analysis';
import type { Verdict } from '../../model/schema';
import { newTerm } from '../../model/term';
import type { RelationDraft } from '../../relations/draft';
import { reason } from '../../relations/reason';
import type { Ratio } from './ratios';

export const percentTerm = ({ figure }: Ratio): Term =>
  newTerm('percent', figure.withUnit, figure.value, `${figure.text}%`);

export interface PercentOutcome {
  readonly terms: readonly Term[];
  readonly arithmetic: string;
  readonly fit: PercentageFit;
  readonly verdict: Verdict;
}

export function decided(source: string, { terms, arithmetic, fit, verdict }: PercentOutcome): RelationDraft {
  const why = fit === 'truncated' ? reason('truncated') : verdict === 'undecidable' ? reason('no-base') : null;
  return { kind: 'percent', source, severity: 'warning', terms, decided: { verdict, reason: why, arithmetic } };
}

export const fractionTerm = (figure: Figure): Term => newTerm('numerator', figure, figure.value, figure.text);
