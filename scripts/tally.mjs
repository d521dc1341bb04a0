// @ts-check

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Jest's JSON report; a file that could not even be loaded is one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} report
 * @returns {Tally}
 */
export function tallyJest({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/**
 * Playwright's JSON report; a flaky test failed, and so does an error outside of any test.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The last line of a test run, which CI reads. A stage that failed without a failed test of its own counts as one, so
 * that the line never says 0 failed of a run that failed.
 * @param {readonly { isPassed: boolean, tally: Tally | null }[]} stages
 */
export function writeLastLine(stages) {
  let passed = 0;
  let failed = 0;
  for (const { isPassed, tally } of stages) {
    passed += tally?.passed ?? 0;
    failed += isPassed ? 0 : Math.max(1, tally?.failed ?? 0);
  }
  return `${passed} passed, ${failed} failed`;
}
