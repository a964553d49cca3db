'use strict';
// Prints what failed, and writes mocha's stats to the file named by GOUJI_TEST_STATS.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class FailuresOnly extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      if (this.failures.length > 0) reporters.Base.list(this.failures);
      if (process.env.GOUJI_TEST_STATS) writeFileSync(process.env.GOUJI_TEST_STATS, JSON.stringify(this.stats));
    });
  }
};
