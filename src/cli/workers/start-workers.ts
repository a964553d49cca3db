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

type Answer = (result: CheckDone['result']) => void;

interface Thread {
  readonly worker: Worker;
  readonly open: Map<number, Answer>;
}

/** This very program is what the threads run: `main.ts` tells by their data what they are for. */
export function startWorkers(count: number, data: CheckThread): Workers {
  let isStopped = false;
  let id = 0;
  const threads: Thread[] = [];
  const start = (at: number): Thread => {
    const worker = new Worker(__filename, { workerData: data });
    const thread: Thread = { worker, open: new Map() };
    threads[at] = thread;
    worker.on('message', ({ id: answered, result }: CheckDone) => {
      thread.open.get(answered)?.(result);
      thread.open.delete(answered);
    });
    let detail = '';
    worker.on('error', (error) => {
      detail = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      if (isStopped) return;
      for (const answer of thread.open.values()) answer(failure('internal', detail));
      if (threads[at] === thread) delete threads[at];
    });
    return thread;
  };
  const leastBusy = (): Thread => {
    let best: Thread | undefined;
    for (let at = 0; at < count; at++) {
      const thread = threads[at] ?? start(at);
      if (best === undefined || thread.open.size < best.open.size) best = thread;
    }
    return best as Thread;
  };
  const ask = (question: Omit<CheckJob, 'id'>): Promise<CheckDone['result']> =>
    new Promise((resolve) => {
      const { worker, open } = leastBusy();
      const job: CheckJob = { id: id++, ...question };
      open.set(job.id, resolve);
      worker.postMessage(job);
    });
  return {
    check: async (input, beside) => (await ask({ input, isToIdentify: false, beside })) as FileChecked | Failure,
    identify: async (input) => {
      const member = (await ask({ input, isToIdentify: true })) as Member | Failure | null;
      return member === null || isFailure(member) ? null : member;
    },
    stop: () => {
      isStopped = true;
      for (const { worker } of threads.filter(Boolean)) void worker.terminate();
    },
  };
}
