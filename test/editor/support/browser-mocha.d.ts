/** mocha's browser build puts this on the global object. */
interface BrowserMocha {
  setup(options: Mocha.MochaOptions): void;
  run(done: (failures: number) => void): Mocha.Runner;
}

declare module 'mocha/mocha';
