import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { optimiseLate } from './late-optimisation';
import { preferredLanguage } from './preferred-language';
import { run } from './run';
import { cliWords } from './words-of';
import { isCheckThread } from './workers/check-job';
import { serveChecks } from './workers/serve-checks';

function runCommandLine(): void {
  optimiseLate();
  const argv = process.argv.slice(2);
  const systemLocale = process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
  const language = preferredLanguage(argv, process.env, systemLocale);
  run(argv, language).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      process.stderr.write(`gouji: ${cliWords(language).failure.internal(detail)}\n`);
      process.exitCode = 2;
    },
  );
}

if (isMainThread || parentPort === null || !isCheckThread(workerData)) runCommandLine();
else serveChecks(parentPort, workerData);
