import type { Range } from '../../text/range';

/** Ranges in order, the next one in sight. */
export class Queue<T extends Range> {
  private next = 0;
  private readonly ranges: readonly T[];

  constructor(ranges: readonly T[]) {
    this.ranges = [...ranges].sort((a, b) => a.start - b.start);
  }

  /** The next range if it begins at or before an offset. */
  upTo(offset: number): T | undefined {
    const range = this.ranges[this.next];
    if (range === undefined || range.start > offset) return undefined;
    this.next++;
    return range;
  }
}
