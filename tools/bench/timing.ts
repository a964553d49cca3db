import { performance } from 'node:perf_hooks';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Milliseconds that one call takes, over as many calls as fill about `least` milliseconds. */
export function timeOf(action: () => unknown, least: number): number {
  let calls = 0;
  const start = performance.now();
  let elapsed = 0;
  do {
    action();
    calls++;
    elapsed = performance.now() - start;
  } while (elapsed < least);
  return elapsed / calls;
}
