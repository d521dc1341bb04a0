// @ts-check
// Mutation testing: what would no test notice if it were wrong? npm run mutate (all groups), or npm run mutate -- scorers
// The survivors, each with its reason, stand in bench/mutation.md.
import process from 'node:process';
import { Stryker } from '@stryker-mutator/core';
import jestConfig from '../jest.config.mjs';

const [, project] = jestConfig.projects;
const assignment = (/** @type {string[]} */ ...names) => names.map((name) => `domain/assignment/${name}.ts`);

/**
 * What is mutated, and the tests that are to notice. Every mutant loads all files of its group's tests, so a group has few.
 * @type {Record<string, { mutate: string[], tests: string[] }>}
 */
const GROUPS = {
  scorers: { mutate: ['domain/score/*.ts'], tests: ['domain/score-*.test.ts'] },
  folds: {
    mutate: ['domain/progress.ts', 'domain/review/{counted,plan,recall,schedule}.ts'],
    tests: ['domain/progress.test.ts', 'domain/review/{plan,recall,schedule,schedule-properties}.test.ts'],
  },
  merge: {
    mutate: ['domain/entry.ts', 'runtime/join-saved.ts'],
    tests: ['domain/merge-logs.test.ts', 'runtime/join-saved.test.ts'],
  },
  receipts: {
    mutate: assignment('receipt-code', 'receipt-file', 'receipt', 'read-receipts', 'sealed-text'),
    tests: ['domain/assignment/{carried-receipts,parts,receipt,receipt-bounds,receipt-odd}.test.ts'],
  },
  grades: {
    mutate: assignment('compare-receipts', 'grade-receipt', 'grade-work', 'join-work'),
    tests: ['domain/assignment/{gradebook,gradebook-trust,grade-work,join-work}.test.ts'],
  },
  keeper: {
    mutate: ['runtime/{keeper,outbox,retry}.ts'],
    tests: ['runtime/{keeper,outbox,retry,session-lost,session-refused,storage-faults}.test.ts'],
  },
  storage: {
    mutate: ['runtime/{indexeddb-connection,indexeddb-storage,memory-storage}.ts'],
    tests: ['runtime/{indexeddb-storage,memory-storage,refused-storage,session-lost,storage-faults}.test.ts'],
  },
};

/** In the copy no test names surroundings of its own: Stryker's, around Node's, must be around each. */
const PREPARE =
  "const fs = require('fs'); for (const name of fs.readdirSync('__tests__/runtime').filter((name) => name.endsWith('.test.ts'))) " +
  "{ const file = '__tests__/runtime/' + name; fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('@jest-environment node', '')); }";

// A few of the seeded runs: each mutant costs them all.
process.env.FAULT_RUNS ??= '12';

const isAnew = process.argv.includes('--anew');
const names = process.argv.slice(2).filter((name) => name !== '--anew');
const unknown = names.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  console.error(`No group ${unknown.join(', ')}. Mend: one of ${Object.keys(GROUPS).join(', ')}.`);
  process.exit(1);
}

for (const [name, { mutate, tests }] of Object.entries(GROUPS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`${name}: ${mutate.join(', ')}`);
  const stryker = new Stryker({
    mutate,
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: {
      projectType: 'custom',
      enableFindRelatedTests: false,
      config: {
        ...project,
        rootDir: undefined,
        testTimeout: jestConfig.testTimeout,
        roots: ['<rootDir>/__tests__'],
        testMatch: tests.map((test) => `<rootDir>/__tests__/${test}`),
      },
    },
    buildCommand: `node -e "${PREPARE}"`,
    coverageAnalysis: 'perTest',
    // One at a time: it is meant to run beside other work.
    concurrency: 1,
    // What is computed once, on loading, would cost every test anew; what is said is tested where it is read.
    ignoreStatic: true,
    mutator: { excludedMutations: [] },
    timeoutMS: 10_000,
    // Copies; nothing but what the tests read.
    ignorePatterns: [
      '/*',
      '!/domain',
      '!/runtime',
      '!/content',
      '!/quizzes',
      '!/lessons',
      '!/__tests__',
      '/__tests__/e2e',
      '!/*.*',
    ],
    tempDirName: `.tmp/mutation/${name}`,
    tsconfigFile: 'none',
    disableTypeChecks: false,
    // What was measured is not measured again as long as neither it nor its tests change.
    incremental: true,
    force: isAnew,
    incrementalFile: `.tmp/mutation/${name}.json`,
    reporters: ['progress-append-only', 'clear-text'],
    clearTextReporter: { logTests: false, reportTests: false },
    thresholds: { high: 95, low: 90, break: 90 },
    allowEmpty: false,
  });
  await stryker.runMutationTest();
}
