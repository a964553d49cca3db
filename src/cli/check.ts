import type { Member } from '../collection/pair-years';
import type { Severity } from '../core/model/schema';
import type { BaselineRecord } from './annotations/baseline';
import { type CheckFileOptions, type FileChecked, fileChecker } from './check-file';
import { type ExitStatus, FAILED, FOUND, NOTHING_FOUND } from './exit-status';
import { type Failure, isFailure } from './failure';
import { type Input, sizeOf } from './inputs';
import { inputName } from './load';
import type { Progress } from './progress';
import type { Reporter } from './reporter';
import { isAtLeast } from './severity';
import { spareMemory } from './spare-memory';
import { countFailure, countFile, counts, type Tally } from './tally';
import type { CheckThread } from './workers/check-job';
import { resultsInOrder } from './workers/results-in-order';
import { startWorkers } from './workers/start-workers';
import { reportsBeside } from './years/earlier-reports';
import { identify } from './years/identify';

export interface CheckOptions extends CheckFileOptions {
  readonly failOn: Severity | 'never';
  /** Looks among the reports, or beside a single one, for those of the years before. */
  readonly seekPrevious?: boolean;
  /** Takes down what is found, for a baseline. */
  readonly record?: BaselineRecord | undefined;
  /** The file that `baseline` was read from, for threads that read it for themselves. */
  readonly baselinePath?: string | undefined;
  /** How many threads check files; 1 for none beside this one. */
  readonly workers: number;
  /** Whether the paths come one by one, each perhaps only after the answer to the one before. */
  readonly areAsked?: boolean | undefined;
}

interface Checked {
  readonly job: Input;
  readonly result: FileChecked | Failure;
}

/** Checks all inputs and says how it went; the results are reported in the order of the inputs, whichever is ready first. */
export async function check(
  inputs: AsyncIterable<Input>,
  options: CheckOptions,
  tally: Tally,
  reporter: Reporter,
  progress: Progress,
): Promise<ExitStatus> {
  let found = false;
  await reporter.begin();
  for await (const { job: input, result } of checkedInOrder(inputs, options)) {
    tally.files++;
    if (isFailure(result)) {
      countFailure(tally, result);
      await reporter.failed(inputName(input, options), result);
    } else {
      const { file, source, isSideFileUnread, counting } = result;
      countFile(tally, file);
      if (isSideFileUnread) tally.unread++;
      found ||= file.findings.some((finding) => counts(finding) && isAtLeast(finding.severity, options.failOn));
      options.record?.add(file.path, counting ?? []);
      await reporter.checked(file, source);
    }
    progress.step(tally);
  }
  progress.end();
  await reporter.end(tally);
  return tally.failed + tally.unread > 0 ? FAILED : found ? FOUND : NOTHING_FOUND;
}

/** So few files are checked before another thread is ready. */
const FEW = 12;
/** Jobs that each thread is given: the next one waits beside it. */
const EACH = 2;
/** Files that are looked ahead at, so that the largest of them is begun first. */
const AHEAD = 64;

async function* checkedInOrder(inputs: AsyncIterable<Input>, options: CheckOptions): AsyncGenerator<Checked> {
  if (options.areAsked === true) {
    yield* side(inputs, options);
    return;
  }
  const all: Input[] = [];
  for await (const input of inputs) all.push(input);
  yield* side(all, options);
}

/** With threads beside this one, unless there are so few files that they would come too late. */
async function* side(inputs: AsyncIterable<Input> | readonly Input[], options: CheckOptions): AsyncGenerator<Checked> {
  const here = fileChecker({ ...options, forBaseline: options.record !== undefined });
  const isAlone = options.workers < 2 || options.previous !== undefined || ('length' in inputs && inputs.length < FEW);
  if (!isAlone) spareMemory();
  const workers = isAlone ? null : startWorkers(options.workers, threadOf(options));
  const running = { atOnce: workers === null ? 1 : options.workers * EACH, ahead: workers === null ? 1 : AHEAD };
  const identifyHere = (input: Input): Promise<Member | null> => identify(input, options);
  try {
    const identifyAll = (some: AsyncIterable<Input>) =>
      resultsInOrder(some, workers?.identify ?? identifyHere, { ...running, weightOf: () => 0 });
    const isSought = options.seekPrevious === true && 'length' in inputs;
    const besideOf = isSought ? await reportsBeside(inputs, identifyAll, options.projects) : () => undefined;
    // What comes from standard input is for this thread alone.
    const check = (input: Input): Promise<FileChecked | Failure> =>
      (input.kind === 'file' && workers !== null ? workers.check : here)(input, besideOf(input));
    yield* resultsInOrder(eachOf(inputs), check, { ...running, weightOf: sizeOf });
  } finally {
    workers?.stop();
  }
}

const threadOf = (options: CheckOptions): CheckThread => {
  const { language, maxSize, encoding, asReport, annotations, config, severity, baselinePath, explaining } = options;
  const forBaseline = options.record !== undefined;
  const reading = { maxSize, encoding, asReport, annotations, config, severity };
  return { gouji: 'check', language, ...reading, baselinePath, forBaseline, explaining };
};

async function* eachOf<T>(inputs: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* inputs;
}
