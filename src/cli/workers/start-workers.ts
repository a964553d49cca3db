import { Worker } from 'node:worker_threads';
import type { Member } from '../../collection/pair-years';
import type { CheckFile, FileChecked } from '../check-file';
import { type Failure, failure, isFailure } from '../failure';
import type { Input } from '../inputs';
import type { CheckDone, CheckJob, CheckThread } from './check-job';

/** Threads that check files, each one file after another. */
export interface Workers {
  /** A file whose thread ends for want of memory, or by a fault of ours, is one that could not be read; the others are checked. */
  readonly check: CheckFile;
  /** Null for what cannot be read. */
  readonly identify: (input: Input) => Promise<Member | null>;
  /** At once, whatever they are at. */
  readonly stop: () => void;
}

type Result = CheckDone['result'];

interface Thread {
  /** How many questions wait for their answer. */
  readonly waiting: () => number;
  readonly ask: (job: CheckJob) => Promise<Result>;
  readonly stop: () => void;
}

/** This very program is what the threads run: `main.ts` tells by their data what they are for. */
export function startWorkers(count: number, data: CheckThread): Workers {
  const threads: (Thread | undefined)[] = Array.from({ length: count });
  let id = 0;
  const threadAt = (at: number): Thread => {
    const thread = threads[at] ?? startThread(data, () => (threads[at] = undefined));
    threads[at] = thread;
    return thread;
  };
  const leastBusy = (): Thread =>
    threads.map((_, at) => threadAt(at)).reduce((best, one) => (one.waiting() < best.waiting() ? one : best));
  const ask = (question: Omit<CheckJob, 'id'>): Promise<Result> => leastBusy().ask({ id: id++, ...question });
  return {
    check: async (input, beside) => (await ask({ input, isToIdentify: false, beside })) as FileChecked | Failure,
    identify: async (input) => {
      const member = (await ask({ input, isToIdentify: true })) as Member | Failure | null;
      return member === null || isFailure(member) ? null : member;
    },
    stop: () => {
      for (const thread of threads) thread?.stop();
    },
  };
}

/** `ended` is called where it ends by itself; what it was asked then has no other answer than this failure. */
function startThread(data: CheckThread, ended: () => void): Thread {
  const worker = new Worker(__filename, { workerData: data });
  const open = new Map<number, (result: Result) => void>();
  let detail = '';
  let isStopped = false;
  worker.on('message', ({ id, result }: CheckDone) => {
    open.get(id)?.(result);
    open.delete(id);
  });
  worker.on('error', (error) => {
    detail = error instanceof Error ? error.message : String(error);
  });
  worker.on('exit', () => {
    if (isStopped) return;
    ended();
    for (const answer of open.values()) answer(failure('internal', detail));
  });
  return {
    waiting: () => open.size,
    ask: (job) =>
      new Promise((resolve) => {
        open.set(job.id, resolve);
        worker.postMessage(job);
      }),
    stop: () => {
      isStopped = true;
      void worker.terminate();
    },
  };
}
