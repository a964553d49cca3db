import assert from 'node:assert/strict';
import { type Running, resultsInOrder } from '../../src/cli/workers/results-in-order';

async function* given(...jobs: readonly number[]): AsyncGenerator<number> {
  yield* jobs;
}

const running = (atOnce: number, ahead = 64): Running<number> => ({ atOnce, ahead, weightOf: (job) => job });

/** Jobs that are done when they are told to be, and the order in which they were begun. */
function jobsByHand() {
  const begun: number[] = [];
  const done = new Map<number, (result: string) => void>();
  const run = (job: number): Promise<string> => {
    begun.push(job);
    return new Promise((resolve) => done.set(job, resolve));
  };
  return { begun, run, finish: (job: number) => done.get(job)?.(`result ${job}`) };
}

/** Lets everything happen that waits for nothing but its turn. */
const turns = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of results) found.push(one);
  return found;
}

describe('jobs that run side by side', () => {
  it('give their results in the order in which they came', async () => {
    const { run, finish } = jobsByHand();
    const results = all(resultsInOrder(given(1, 2, 3), run, running(3)));
    await turns();
    for (const job of [3, 1, 2]) finish(job);
    assert.deepEqual(
      (await results).map(({ result }) => result),
      ['result 1', 'result 2', 'result 3'],
    );
  });

  it('are begun the heaviest first, as many at once as are allowed', async () => {
    const { run, begun, finish } = jobsByHand();
    const results = all(resultsInOrder(given(1, 5, 9, 7), run, running(1)));
    await turns();
    for (const job of [1, 9, 7, 5]) {
      finish(job);
      await turns();
    }
    await results;
    assert.deepEqual(begun, [1, 9, 7, 5]);
  });

  it('are begun before the next one comes, and answered before it comes', async () => {
    let more = (): void => undefined;
    const wanted = new Promise<void>((resolve) => {
      more = resolve;
    });
    const asked = async function* () {
      yield 1;
      await wanted;
      yield 2;
    };
    const results = resultsInOrder(asked(), async (job) => job * 10, running(4));
    assert.deepEqual((await results.next()).value, { job: 1, result: 10 });
    more();
    assert.deepEqual((await results.next()).value, { job: 2, result: 20 });
    assert.equal((await results.next()).done, true);
  });

  it('are asked for no further ahead than their results can wait', async () => {
    let asked = 0;
    const jobs = async function* () {
      while (asked < 100) yield asked++;
    };
    const { run, finish } = jobsByHand();
    const results = resultsInOrder(jobs(), run, running(2, 5));
    const first = results.next();
    await turns();
    assert.ok(asked <= 6, String(asked));
    finish(0);
    await first;
    await results.return(undefined);
  });

  it('end with what a job throws, behind the results before it', async () => {
    const run = async (job: number): Promise<number> => {
      if (job === 2) throw new Error('no');
      return job;
    };
    const results = resultsInOrder(given(1, 2, 3), run, running(2));
    assert.equal((await results.next()).value?.result, 1);
    await assert.rejects(results.next(), /no/);
  });

  it('end with what the list of jobs throws', async () => {
    const jobs = async function* () {
      yield 1;
      throw new Error('no list');
    };
    const results = resultsInOrder(jobs(), async (job) => job, running(2));
    assert.equal((await results.next()).value?.result, 1);
    await assert.rejects(results.next(), /no list/);
  });
});
