/** All suites of the editor, in a window with the folder `workspace` open. */
import { runMocha } from './support/run-mocha';

export const run = (): Promise<void> =>
  runMocha(async () => {
    await import('./suites/recognition');
    await import('./suites/diagnostics');
  });
