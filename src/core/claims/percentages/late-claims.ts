import { subtract } from '../../arithmetic/exact';
import { basesOf, HUNDRED, isEmpty, rounding, type Whole } from '../../arithmetic/quotients';
import type { RelationDraft } from '../../relations/draft';
import type { Measurement } from '../../sentences/meaning/measurement';
import { isWholeNumber, representative, sameMeasure, termOf } from '../../sentences/mentions/amounts';
import type { Ratio } from '../../sentences/percentages/ratios';
import { says } from '../../subjects/phrase';
import { MISSED, RATE_IN_TIME } from '../../subjects/rates';
import { type ClaimContext, countsAround } from '../claim-context';
import { percentDraft, percentTerm } from './percent-draft';

/** The bracket or clause that says how many were late stands right behind the rate. */
const REACH = 12;

/** The count of what missed the rate, right behind it. */
function missedBy(ratio: Ratio, counts: readonly Measurement[]): Measurement | null {
  const late = counts[ratio.position];
  if (late === undefined || late.place.sentence !== ratio.place.sentence || !says(MISSED, late.before)) return null;
  const gap = late.figure.start - ratio.figure.withUnit.end;
  return gap <= REACH && isWholeNumber(late.value) && representative(late.value).units > 0n ? late : null;
}

/** The bases of a truncated rate reach further up; they have no upper end where the rate could be all but 100 %. */
const isFit = ({ value }: Measurement, { from, to }: Whole, cut: Whole): boolean =>
  isWholeNumber(value) &&
  representative(value).units >= from &&
  (isEmpty(cut) || representative(value).units <= (cut.to > to ? cut.to : to));

/** 按期率99.96%(未按期1件): between 2223 and 2857 cases. A hint where no number of the paragraph is one of them. */
export function readLateClaims({ ratios, counts }: ClaimContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const ratio of ratios) {
    const late = ratio.kind === 'rate' && says(RATE_IN_TIME, ratio.label) ? missedBy(ratio, counts) : null;
    const draft = late && claimOf(ratio, late, counts);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function claimOf(ratio: Ratio, late: Measurement, counts: readonly Measurement[]): RelationDraft | null {
  const rest = subtract(HUNDRED, ratio.printed);
  if (rest.units <= 0n) return null;
  const bases = basesOf(representative(late.value), rounding({ units: rest.units, places: rest.places }));
  if (isEmpty(bases)) return null;
  const near = countsAround(counts, ratio.place.paragraph, ratio.figure.start).filter((one) => sameMeasure(one, late));
  const rest0 = { low: subtract(rest, { units: 1n, places: rest.places }), high: rest };
  const base = near.find((one) => one !== late && isFit(one, bases, basesOf(representative(late.value), rest0)));
  const terms = [percentTerm(ratio), termOf(late, 'numerator'), ...(base === undefined ? [] : [termOf(base, 'base')])];
  const draft = percentDraft('percent:late', terms, { severity: 'hint', spec: { complement: true } });
  if (base !== undefined) return draft;
  // A hint that no number is near says nothing where the paragraph gives none.
  if (near.length < 2) return null;
  const shown = bases.from === bases.to ? `${bases.from}` : `${bases.from}…${bases.to}`;
  const formula = `100%−${ratio.figure.text}% ≈ ${late.figure.text}/${shown}`;
  return { ...draft, suspicion: { key: 'percent.late', args: { formula, bases: shown } } };
}
