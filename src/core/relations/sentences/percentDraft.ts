import type { Message, Term } from '../../report/analysis';
import type { Verdict } from '../../report/schema';
import type { RelationDraft } from '../draft';
import type { Fit } from './quotients';
import type { Ratio } from './ratios';

const because = (why: string): Message => ({ key: `reason.${why}`, args: {} });

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
