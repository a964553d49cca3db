import type { Tally } from './tally';
import type { CliWords } from './words';

/** Tells on standard error how far a check has come. */
export interface Progress {
  readonly step: (tally: Tally) => void;
  /** Leaves nothing of itself behind on a terminal. */
  readonly end: () => void;
}

export const noProgress: Progress = { step: () => undefined, end: () => undefined };

/** So often a line is written where no terminal can be written over; a check of fewer files says nothing. */
const EVERY = 1000;
/** Milliseconds between two pictures on a terminal. */
const PAUSE = 100;
const CLEAR_LINE = '\r\u001b[K';

/** A line at every thousand files. */
export const progressInLines = (write: (text: string) => void, words: CliWords): Progress => ({
  step: (tally) => {
    if (tally.files % EVERY === 0) write(`${words.progress(tally)}\n`);
  },
  end: () => undefined,
});

/** One line of a terminal, written over and over. `now` is in milliseconds. */
export function progressOnTerminal(write: (text: string) => void, words: CliWords, now: () => number): Progress {
  let last = now();
  let isShown = false;
  return {
    step: (tally) => {
      if (now() - last < PAUSE) return;
      last = now();
      isShown = true;
      write(`${CLEAR_LINE}${words.progress(tally)}`);
    },
    end: () => {
      if (isShown) write(CLEAR_LINE);
    },
  };
}
