/** What must work in a window without a folder. */
import { runMocha } from './support/run-mocha';

export const run = (): Promise<void> =>
  runMocha(async () => {
    await import('./suites/recognition');
    await import('./suites/no-folder');
  });
