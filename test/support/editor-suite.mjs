import { rmSync } from 'node:fs';
import { runStep } from './step.mjs';

/** Runs one bundle of the editor's tests in the test host: `{ name, tests, ext | vsix, workspace?, web?, locale?, grep? }`. */
export function runEditorSuite(suite) {
  const id = suite.name.replace(/[^a-z]+/g, '-').replace(/-$/, '');
  const statsFile = `out/${id}-stats.json`;
  rmSync(statsFile, { force: true });
  const args = ['tools/host/run-suite.mjs', '--tests', suite.tests, '--stats', statsFile, '--logs', `out/logs/${id}`];
  for (const option of ['ext', 'vsix', 'workspace', 'locale', 'grep']) {
    if (suite[option]) args.push(`--${option}`, suite[option]);
  }
  if (suite.web) args.push('--web');
  return { ...runStep(process.execPath, args), statsFile };
}
