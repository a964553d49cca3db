import { partitionPoint } from '../partition-point';

/** The index of the first of ascending places that is not before `from`; their number if none is. */
export const firstFrom = (places: readonly number[], from: number): number =>
  partitionPoint(places.length, (i) => (places[i] as number) < from);
