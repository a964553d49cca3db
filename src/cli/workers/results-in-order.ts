/** How jobs are run side by side. */
export interface Running<Job> {
  /** So many at once. */
  readonly atOnce: number;
  /** So many are looked ahead at: their results wait for those before them, and no further job is asked for meanwhile. */
  readonly ahead: number;
  /** Of the jobs that wait the heaviest is begun first, so that none is left over at the end. */
  readonly weightOf: (job: Job) => number;
}

interface Begun<Job, Result> {
  readonly job: Job;
  readonly weight: number;
  readonly result: Promise<Result>;
  readonly begin: () => void;
}

/**
 * The results of jobs in the order in which the jobs come, whichever is done first. A job is begun as soon as it comes, even if
 * the next one comes only after its result. A job that throws ends the results.
 */
export async function* resultsInOrder<Job, Result>(
  jobs: AsyncIterable<Job>,
  run: (job: Job) => Promise<Result>,
  running: Running<Job>,
): AsyncGenerator<{ readonly job: Job; readonly result: Result }> {
  const queue: Begun<Job, Result>[] = [];
  const bell = newBell();
  let state: 'open' | 'ended' | 'left' = 'open';
  const begin = beginner(running.atOnce);
  const filling = (async () => {
    for await (const job of jobs) {
      while (queue.length >= running.ahead && state === 'open') await bell.rung();
      if (state !== 'open') return;
      const entry = prepared(job, running.weightOf(job), run);
      queue.push(entry);
      begin(entry);
      bell.ring();
    }
  })().finally(() => {
    if (state === 'open') state = 'ended';
    bell.ring();
  });
  // Told to whoever takes the results, once those before are given.
  filling.catch(() => undefined);
  try {
    for (;;) {
      while (queue.length === 0 && state === 'open') await bell.rung();
      const first = queue[0];
      if (first === undefined) break;
      const result = await first.result;
      queue.shift();
      bell.ring();
      yield { job: first.job, result };
    }
    await filling;
  } finally {
    state = 'left';
    bell.ring();
  }
}

function prepared<Job, Result>(job: Job, weight: number, run: (job: Job) => Promise<Result>): Begun<Job, Result> {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const result = begun.then(() => run(job));
  // It may fail before its turn has come; then it is told.
  result.catch(() => undefined);
  return { job, weight, result, begin };
}

/** Begins jobs, at most so many at once, the heaviest of those that wait first. */
function beginner(atOnce: number): (entry: Begun<unknown, unknown>) => void {
  const waiting: Begun<unknown, unknown>[] = [];
  let running = 0;
  const next = (): void => {
    while (running < atOnce && waiting.length > 0) {
      const heaviest = waiting.reduce((a, b) => (b.weight > a.weight ? b : a));
      waiting.splice(waiting.indexOf(heaviest), 1);
      running++;
      const done = (): void => {
        running--;
        next();
      };
      heaviest.result.then(done, done);
      heaviest.begin();
    }
  };
  return (entry) => {
    waiting.push(entry);
    next();
  };
}

interface Bell {
  readonly ring: () => void;
  /** When it rings next. */
  readonly rung: () => Promise<void>;
}

function newBell(): Bell {
  let listeners: (() => void)[] = [];
  return {
    ring: () => {
      const all = listeners;
      listeners = [];
      for (const listener of all) listener();
    },
    rung: () =>
      new Promise((resolve) => {
        listeners.push(resolve);
      }),
  };
}
