import type { Given } from '../commands/given';
import { type ExitStatus, FAILED, NOTHING_FOUND } from '../exit-status';
import { isFailure } from '../failure';
import type { Write } from '../output';
import type { CliWords } from '../words';
import { writeWhole } from '../write-file';
import { type Baseline, type BaselineRecord, newBaseline, readBaseline } from './baseline';

interface Baselines {
  readonly baseline: Baseline | undefined;
  readonly record?: BaselineRecord;
}

type Checking = (baselines: Baselines) => Promise<ExitStatus>;

/**
 * Checks with the baseline that is read and takes down the one that is to be written. Where one is written, what was found is no
 * reason to fail; a file that could not be read is.
 */
export async function withBaseline(
  given: Given,
  words: CliWords,
  tell: Write,
  checking: Checking,
): Promise<ExitStatus> {
  const { baseline: from, writeBaseline: to } = given;
  const baseline = from === undefined ? undefined : readBaseline(from);
  if (baseline !== undefined && isFailure(baseline)) {
    await tell(`gouji: ${from}: ${words.failure[baseline.code](baseline.detail)}\n`);
    return FAILED;
  }
  if (to === undefined) return checking({ baseline });
  const record = newBaseline(to);
  const status = await checking({ baseline, record });
  try {
    await writeWhole(to, record.print());
  } catch (error) {
    const detail = String((error as { code?: unknown } | null)?.code ?? error);
    await tell(`gouji: ${words.annotations.notWritten(to, detail)}\n`);
    return FAILED;
  }
  await tell(`${words.annotations.baselineWritten(to, record.findings())}\n`);
  return status === FAILED ? FAILED : NOTHING_FOUND;
}
