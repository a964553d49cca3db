import { compare } from '../../arithmetic/exact';
import type { RelationDraft } from '../../relations/draft';
import type { Measurement } from '../../sentences/meaning/measurement';
import { less, measure, sameMeasure } from '../../sentences/mentions/amounts';
import type { ClaimContext } from '../claim-context';
import { claimDraft, told } from '../drafts';

/** How many have that much or more. */
interface Step {
  readonly threshold: Measurement;
  readonly count: Measurement;
}

/** Two may be two bands; three in a row are meant as thresholds. */
const FEWEST = 3;

/** 1万人以上: a half-line with a printed end. */
const isThreshold = ({ value }: Measurement): boolean => value.low !== null && value.high === null && !value.lowOpen;

/** The steps of one sentence that begin at a count. */
function stepsFrom(counts: readonly Measurement[], at: number): Step[] {
  const steps: Step[] = [];
  for (let i = at; ; i += 2) {
    const [threshold, count] = [counts[i], counts[i + 1]];
    if (threshold === undefined || count === undefined || !isThreshold(threshold) || isThreshold(count)) break;
    const last = steps.at(-1);
    const isSame =
      threshold.place.sentence === (last ?? { threshold }).threshold.place.sentence &&
      count.place.sentence === threshold.place.sentence &&
      (last === undefined || (sameMeasure(last.threshold, threshold) && sameMeasure(last.count, count)));
    if (!isSame || measure(threshold) === measure(count)) break;
    steps.push({ threshold, count });
  }
  return steps;
}

const falls = (steps: readonly Step[]): boolean =>
  steps.every(({ threshold }, at) => {
    const [low, previous] = [threshold.value.low, steps[at - 1]?.threshold.value.low];
    return at === 0 || (low !== null && previous != null && compare(low, previous) < 0);
  });

/**
 * 1万人以上的14家,5000人以上的9家,1000人以上的35家: whoever has ten thousand has five thousand, so that the counts must grow; as
 * bands they need not. A hint.
 */
export function readThresholdClaims({ counts }: ClaimContext): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (let at = 0; at < counts.length; at++) {
    const one = counts[at];
    if (one === undefined || !isThreshold(one)) continue;
    const steps = stepsFrom(counts, at);
    if (steps.length < FEWEST || !falls(steps)) continue;
    const broken = steps.findIndex(({ count }, i) => {
      const next = steps[i + 1];
      return next !== undefined && less(next.count.value, count.value);
    });
    const [higher, lower] = broken < 0 ? [] : [steps[broken], steps[broken + 1]];
    if (higher !== undefined && lower !== undefined) {
      const terms = [...told('left', higher.count), ...told('right', lower.count)];
      drafts.push(claimDraft('usual-at-most', 'thresholds', terms, { severity: 'hint' }));
    }
    at += steps.length * 2 - 1;
  }
  return drafts;
}
