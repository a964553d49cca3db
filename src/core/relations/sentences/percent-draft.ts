import type { Figure, Term } from '../../report/analysis';
import type { Verdict } from '../../report/schema';
import type { RelationDraft } from '../draft';
import { because } from './because';
import type { Fit } from './quotients';
import type { Ratio } from './ratios';

export const percentTerm = ({ figure }: Ratio): Term => ({
  role: 'percent',
  ...figure.withUnit,
  value: figure.value,
  text: `${figure.text}%`,
});

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

export const fractionTerm = (figure: Figure): Term => ({
  role: 'numerator',
  start: figure.start,
  end: figure.end,
  value: figure.value,
  text: figure.text,
});
