/**
 * How many of the first `length` indexes a test holds for, where it holds up to some index and for none behind it: so
 * also the first index that it does not hold for. Asks O(log length) times.
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
