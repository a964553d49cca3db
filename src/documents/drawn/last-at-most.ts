import { partitionPoint } from '../../core/text/partition-point';

/** Index of the last value that is at most `limit`; -1 if there is none. */
export const lastAtMost = (values: readonly number[], limit: number): number =>
  partitionPoint(values.length, (i) => (values[i] as number) <= limit) - 1;
