import { tallyJest, tallyPlaywright, writeLastLine } from '../../scripts/tally.mjs';

test('a test file that cannot be loaded counts as a failure', () => {
  const tally = tallyJest({ numPassedTests: 10, numFailedTests: 1, numRuntimeErrorTestSuites: 2 });

  expect(tally).toEqual({ passed: 10, failed: 3 });
});

test('a browser test that passed only sometimes counts as a failure', () => {
  const tally = tallyPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 1 }, errors: [{}] });

  expect(tally).toEqual({ passed: 7, failed: 3 });
});

test('the last line adds up both runners', () => {
  const line = writeLastLine([
    { isPassed: true, tally: null },
    { isPassed: true, tally: { passed: 100, failed: 0 } },
    { isPassed: true, tally: { passed: 20, failed: 0 } },
  ]);

  expect(line).toBe('120 passed, 0 failed');
});

test('never says 0 failed of a run that failed', () => {
  const line = writeLastLine([
    { isPassed: false, tally: null },
    { isPassed: true, tally: { passed: 100, failed: 0 } },
    { isPassed: false, tally: { passed: 18, failed: 2 } },
  ]);

  expect(line).toBe('118 passed, 3 failed');
});
