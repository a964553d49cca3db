import { compare, formatExact } from '../../arithmetic/exact';
import { isPoint } from '../../arithmetic/interval';
import type { Term } from '../../model/analysis';
import type { RelationDraft } from '../../relations/draft';
import { representative, termOf } from '../../sentences/mentions/amounts';
import { type ClaimContext, countsAround } from '../claim-context';
import { fractionTerms, percentTerm } from './percent-draft';

const RATE = /[\u4e00-\u9fa5]{2,8}率(?=[为达到]*$)/;

/** The same rate of the same bodies on two bases, one of which is the number of something else: 26.8%(34/127) beside 38.2%(50/131). */
export function readTwoBases({ ratios, counts }: ClaimContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const [at, ratio] of ratios.entries()) {
    const before = ratios[at - 1];
    const [mine, other] = [ratio.fraction?.fraction?.denominator, before?.fraction?.fraction?.denominator];
    if (
      before === undefined ||
      ratio.fraction === null ||
      before.fraction === null ||
      mine === undefined ||
      other === undefined
    )
      continue;
    if (
      before.place.sentence !== ratio.place.sentence ||
      compare(mine, other) === 0 ||
      !sameRate(ratio.label, before.label)
    )
      continue;
    const taken = countsAround(counts, ratio.place.paragraph, ratio.figure.start).find(
      (one) => isPoint(one.value) && compare(representative(one.value), mine) === 0,
    );
    if (taken === undefined) continue;
    const terms: Term[] = [
      ...fractionTerms(ratio.fraction),
      percentTerm(ratio),
      ...fractionTerms(before.fraction),
      termOf(taken, 'base'),
    ];
    const args = { base: formatExact(mine), other: formatExact(other) };
    drafts.push({
      kind: 'percent',
      source: 'percent:two-bases',
      severity: 'warning',
      terms,
      decided: {
        verdict: 'undecidable',
        reason: { key: 'reason.two-bases', args },
        arithmetic: `${ratio.fraction.text}, ${before.fraction.text}`,
      },
      suspicion: { key: 'percent.two-bases', args },
    });
  }
  return drafts;
}

function sameRate(a: string, b: string): boolean {
  const [x, y] = [RATE.exec(a)?.[0], RATE.exec(b)?.[0]];
  if (x === undefined || y === undefined) return false;
  let shared = 0;
  while (shared < x.length && x.at(-1 - shared) === y.at(-1 - shared)) shared++;
  return shared >= 4;
}
