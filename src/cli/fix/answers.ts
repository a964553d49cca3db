import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines of an input, one at a time, as they are asked for. */
export interface Answers {
  /** Null where the input has ended. */
  readonly next: () => Promise<string | null>;
  readonly close: () => void;
}

/** Lines that come before they are asked for are kept. */
export function answersFrom(input: Readable): Answers {
  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  return {
    next: async () => {
      const { done, value } = await lines.next();
      return done ? null : value;
    },
    close: () => reader.close(),
  };
}
