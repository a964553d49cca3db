/** Runs mocha inside the extension host of Node, and reports to whoever started VS Code. */
import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { followOutcome } from '../../support/outcome.cjs';

/** In the browser workbench the console of the extension host reaches the test host with these marks. */
const inTestHost = vscode.env.uiKind === vscode.UIKind.Web;

/** Only the tests whose full name holds the words that were asked for, or one of several parted by `|`; all where none were. */
const asked = (): Mocha.MochaOptions => {
  const words = process.env.GOUJI_TEST_GREP;
  return words ? { grep: new RegExp(words.split('|').map(escaped).join('|')) } : {};
};

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}]/g, '\\$&');

/**
 * A test that fails is tried once more, since a real window on a busy machine is late now and then: whoever reads the closing
 * lines is told of each that needed it. `load` imports the suites once `describe` and `it` are there. Rejects if a test failed. */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: 'spec', retries: 1, ...asked() });
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log((inTestHost ? '@@T ' : '') + format(...args));
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await load();
  // Or the first mark would ask for a name.
  await vscode.workspace.getConfiguration('gouji').update('author', '测试员', vscode.ConfigurationTarget.Global);
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const stats = JSON.stringify(outcome());
      if (inTestHost) console.log(`@@R ${stats}`);
      const file = process.env.GOUJI_TEST_STATS;
      if (file) writeFileSync(file, stats);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    const outcome = followOutcome(runner);
  });
}
