import { readingsOf } from '../../forms/readings';
import type { NumberEvidence } from '../../model/number-evidence';
import type { Measurement } from '../../sentences/meaning/measurement';
import type { ClaimContext } from '../claim-context';
import { circumstancesOf } from './may-accuse';

/** What is known of a number of a sentence: made only for whoever asks, as every part of it is looked up again. */
export function numberEvidence(count: Measurement, context: ClaimContext): NumberEvidence {
  const { figure, concept, statutory, clauseText, after, unit } = count;
  const [indicators = []] = concept === null ? [] : readingsOf(concept, context.form);
  const { whose, when, matter } = circumstancesOf(count, context);
  return {
    whose,
    when,
    matter,
    start: figure.withUnit.start,
    end: figure.withUnit.end,
    indicators,
    isStatutory: statutory,
    before: clauseText,
    after,
    unit,
  };
}
