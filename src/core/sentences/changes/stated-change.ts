import type { Measurement } from '../meaning/measurement';
import type { Ratio } from '../percentages/ratios';
import { BY_HOW_MUCH } from './change-words';

/** What a sentence says of a change: 增加12件,增长20%. By how many, by how many per cent, or both. */
export interface StatedChange {
  readonly ratio: Ratio | null;
  readonly amount: Measurement | null;
  /** The counts that stand before it end here. */
  readonly position: number;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  readonly segment: number;
}

/** It says by how much, and not how many there were. */
export const saysChange = ({ before }: Measurement): boolean => BY_HOW_MUCH.test(before);

const ofRatio = (ratio: Ratio): StatedChange => ({
  ratio,
  amount: null,
  position: ratio.position,
  start: ratio.figure.start,
  end: ratio.figure.withUnit.end,
  segment: ratio.place.segment,
});

const ofAmount = (amount: Measurement): StatedChange => ({
  ratio: null,
  amount,
  position: amount.index,
  start: amount.figure.start,
  end: amount.figure.withUnit.end,
  segment: amount.place.segment,
});

/** 增加12件,增长20%, or the other way round: two ways to say one change, with no other number between. */
function joined(first: StatedChange, second: StatedChange): StatedChange | null {
  if (first.segment !== second.segment) return null;
  if (first.amount !== null && second.ratio !== null && second.position === first.position + 1)
    return { ...first, ratio: second.ratio, end: second.end };
  if (first.ratio !== null && second.amount !== null && second.position === first.position)
    return { ...first, amount: second.amount, end: second.end };
  return null;
}

/** The changes that the running text states, in document order. */
export function readStatedChanges(ratios: readonly Ratio[], counts: readonly Measurement[]): StatedChange[] {
  const single = [
    ...ratios.filter(({ kind }) => kind === 'growth').map(ofRatio),
    ...counts.filter(saysChange).map(ofAmount),
  ].sort((a, b) => a.start - b.start);
  const changes: StatedChange[] = [];
  for (const one of single) {
    const last = changes.at(-1);
    const both = last === undefined || (last.ratio !== null && last.amount !== null) ? null : joined(last, one);
    if (both === null) changes.push(one);
    else changes[changes.length - 1] = both;
  }
  return changes;
}
