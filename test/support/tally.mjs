import { existsSync, readFileSync } from 'node:fs';

/** Counts what passed, failed and was skipped over all suites, and prints a line for each. */
export class Tally {
  #passed = 0;
  #failed = 0;
  #skipped = 0;
  #lines = [];

  /** A step that is no suite: nothing passes, but it can fail. */
  step(name, { status, seconds }) {
    if (status !== 0) this.#failed += 1;
    this.#add(`${name}: ${status === 0 ? 'ok' : 'FAILED'}`, seconds);
  }

  /** A mocha suite; one that ended without stats, or badly though no test failed, counts as one failure. */
  suite(name, { status, seconds, statsFile }) {
    const stats = existsSync(statsFile)
      ? JSON.parse(readFileSync(statsFile, 'utf8'))
      : { passes: 0, failures: 0, pending: 0 };
    const { failedTests = [], retriedTests = [] } = stats;
    const failures = status === 0 ? stats.failures : Math.max(1, stats.failures);
    this.#passed += stats.passes;
    this.#failed += failures;
    this.#skipped += stats.pending;
    this.#add(
      `${name}: ${stats.passes} passed, ${failures} failed${stats.pending ? `, ${stats.pending} skipped` : ''}`,
      seconds,
    );
    for (const title of failedTests) this.#add(`  failed: ${title}`);
    for (const title of retriedTests) this.#add(`  passed at the second try: ${title}`);
  }

  notRun(name, why) {
    this.#add(`${name}: NOT RUN (${why})`);
  }

  /** Prints all lines and the sum last of all. Returns the exit code. */
  finish() {
    console.log(`\n${this.#lines.map((line) => `  ${line}`).join('\n')}\n`);
    const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
    console.log(`${this.#passed} passed, ${this.#failed} failed${skipped}`);
    return this.#failed > 0 ? 1 : 0;
  }

  #add(line, seconds) {
    const whole = seconds === undefined ? line : `${line} (${seconds.toFixed(1)} s)`;
    this.#lines.push(whole);
    console.log(`— ${whole}`);
  }
}
