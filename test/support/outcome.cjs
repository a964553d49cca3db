'use strict';

/**
 * Follows a mocha runner; the function that it returns gives `{ ...stats, failedTests, retriedTests }`, for the lines that close
 * a run: the full names of the tests that failed, and of those that passed only when they were tried again.
 */
exports.followOutcome = (runner) => {
  const failedTests = [];
  const retriedTests = new Set();
  runner.on('fail', (test) => failedTests.push(test.fullTitle()));
  runner.on('retry', (test) => retriedTests.add(test.fullTitle()));
  return () => ({
    ...runner.stats,
    failedTests,
    retriedTests: [...retriedTests].filter((title) => !failedTests.includes(title)),
  });
};
