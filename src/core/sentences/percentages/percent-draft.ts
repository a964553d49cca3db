import type { Figure, Term } from '../../model/analysis';
import type { Verdict } from '../../model/schema';
import { newTerm } from '../../model/term';
import { because } from '../../relations/because';
import type { RelationDraft } from '../../relations/draft';
import type { Fit } from './quotients';
import type { Ratio } from './ratios';

export const percentTerm = ({ figure }: Ratio): Term =>
  newTerm('percent', figure.withUnit, figure.value, `${figure.text}%`);

export interface Outcome {
  readonly terms: readonly Term[];
  readonly arithmetic: string;
  readonly fit: Fit;
  readonly verdict: Verdict;
}

export function decided(source: string, { terms, arithmetic, fit, verdict }: Outcome): RelationDraft {
  const reason = fit === 'truncated' ? because('truncated') : verdict === 'undecidable' ? because('no-base') : null;
  return { kind: 'percent', source, severity: 'warning', terms, decided: { verdict, reason, arithmetic } };
}

export const fractionTerm = (figure: Figure): Term => newTerm('numerator', figure, figure.value, figure.text);
