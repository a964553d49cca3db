/** The smoke suite in the web worker extension host, where nothing but `vscode` can be required. */
import 'mocha/mocha';
import { followOutcome } from '../support/outcome.cjs';

/** The part of `util.format` that mocha's reporter uses. */
function format(text: unknown, ...args: unknown[]): string {
  const filled = String(text ?? '').replace(/%([sdjo%])/g, (_, kind) =>
    kind === '%' ? '%' : String(args.shift() ?? ''),
  );
  return [filled, ...args.map(String)].join(' ');
}

export async function run(): Promise<void> {
  const { mocha, Mocha: classes } = globalThis as unknown as { mocha: BrowserMocha; Mocha: typeof Mocha };
  mocha.setup({ ui: 'bdd', timeout: 30_000, retries: 1, reporter: classes.reporters.Spec as never, color: false });
  classes.reporters.Base.consoleLog = (...args: unknown[]) => console.log(`@@T ${format(args[0], ...args.slice(1))}`);
  await import('./suites/web');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`@@R ${JSON.stringify(outcome())}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    const outcome = followOutcome(runner);
  });
}
