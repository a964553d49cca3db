/** All suites of the editor, in a window with the folder `workspace` open. */
import { runMocha } from './support/run-mocha';

export const run = (): Promise<void> =>
  runMocha(async () => {
    await import('./suites/recognition');
    await import('./suites/diagnostics');
    await import('./suites/navigation');
    await import('./suites/at-a-glance');
    await import('./suites/status');
    await import('./suites/fixes');
    await import('./suites/drafting');
    await import('./suites/marks');
    await import('./suites/side-files');
    await import('./suites/folder-check');
    await import('./suites/reports-view');
    await import('./suites/project');
    await import('./suites/files');
    await import('./suites/language');
    await import('./suites/preview');
    await import('./suites/word-and-web-pages');
    await import('./suites/documents');
    await import('./suites/years');
  });
