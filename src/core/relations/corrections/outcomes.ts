import type { Correction, CorrectionEffect, CorrectionOutcome } from '../../model/correction';

const WITHOUT: Readonly<Record<Correction['kind'], CorrectionEffect>> = {
  'figure-is': 'no-figure',
  'open-list': 'no-list',
  'scopes-differ': 'no-comparison',
};

/** What became of each correction; nothing where there are none. */
export function outcomesOf(
  corrections: readonly Correction[],
  isApplied: (correction: Correction) => boolean,
): { readonly corrections?: readonly CorrectionOutcome[] } {
  if (corrections.length === 0) return {};
  return {
    corrections: corrections.map((correction) => ({
      correction,
      effect: isApplied(correction) ? 'applied' : WITHOUT[correction.kind],
    })),
  };
}
