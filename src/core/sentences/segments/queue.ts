import type { Range } from '../../text/range';

/** Ranges in order, the next one in sight. */
export class Queue<T extends Range> {
  private next = 0;
  /** Where the next one begins; infinity behind the last. */
  start: number;
  private readonly ranges: readonly T[];

  constructor(ranges: readonly T[]) {
    this.ranges = [...ranges].sort((a, b) => a.start - b.start);
    this.start = this.ranges[0]?.start ?? Number.POSITIVE_INFINITY;
  }

  /** The next range if it begins at or before an offset. */
  upTo(offset: number): T | undefined {
    if (offset < this.start) return undefined;
    const range = this.ranges[this.next++];
    this.start = this.ranges[this.next]?.start ?? Number.POSITIVE_INFINITY;
    return range;
  }
}
