'use strict';
// Writes mocha's stats to the file named by GOUJI_TEST_STATS and prints what failed; without a file it prints the counts
// too. A sign for each of thousands of tests, as mocha's own reporters print, takes a tenth of the core's suite.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');
const { followOutcome } = require('./outcome.cjs');

module.exports = class FailuresOnly extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    const outcome = followOutcome(runner);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      if (!process.env.GOUJI_TEST_STATS) return this.epilogue();
      if (this.failures.length > 0) reporters.Base.list(this.failures);
      writeFileSync(process.env.GOUJI_TEST_STATS, JSON.stringify(outcome()));
    });
  }
};
