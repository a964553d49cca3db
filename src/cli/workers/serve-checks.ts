import type { MessagePort } from 'node:worker_threads';
import { readBaseline } from '../annotations/baseline';
import { fileChecker } from '../check-file';
import { failure, isFailure } from '../failure';
import { newProjects } from '../project/projects';
import { identify } from '../years/identify';
import type { CheckDone, CheckJob, CheckThread } from './check-job';

/** What a thread does: answers every job with what became of its file. It ends when it is stopped. */
export function serveChecks(port: MessagePort, { baselinePath, ...given }: CheckThread): void {
  const options = { ...given, projects: newProjects(given.config) };
  const baseline = baselinePath === undefined ? undefined : readBaseline(baselinePath);
  const check =
    baseline !== undefined && isFailure(baseline) ? async () => baseline : fileChecker({ ...options, baseline });
  const answer = async ({ id, input, isToIdentify, beside }: CheckJob): Promise<CheckDone> =>
    isToIdentify ? { id, result: await identify(input, options) } : { id, result: await check(input, beside) };
  port.on('message', (job: CheckJob) => {
    answer(job)
      .catch((error: unknown) => ({ id: job.id, result: failure('internal', String(error)) }))
      .then((done) => port.postMessage(done));
  });
}
