// @ts-check
// Mutation testing: what would no test notice if it were wrong? npm run mutate (all groups), or npm run mutate -- scorers
// The survivors, each with its reason, stand in bench/mutation.md.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import jestConfig from '../jest.config.mjs';

const [, project] = jestConfig.projects;
const assignment = (/** @type {string[]} */ ...names) => names.map((name) => `domain/assignment/${name}.ts`);

/**
 * What is mutated, each with the tests that are to notice. Every mutant loads all files of its tests, so there are few.
 * @type {Record<string, { mutate: string[], tests: string[] }[]>}
 */
const GROUPS = {
  scorers: [{ mutate: ['domain/score/*.ts'], tests: ['domain/score-*'] }],
  folds: [
    { mutate: ['domain/progress.ts'], tests: ['domain/progress'] },
    { mutate: ['domain/review/plan.ts'], tests: ['domain/review/plan'] },
    {
      mutate: ['domain/review/{counted,recall,schedule}.ts'],
      tests: ['domain/review/{answers-that-count,plan-reviews,recall,schedule,schedule-properties}'],
    },
  ],
  merge: [
    { mutate: ['domain/entry.ts'], tests: ['domain/merge-logs'] },
    { mutate: ['runtime/join-saved.ts'], tests: ['runtime/join-*'] },
  ],
  keeper: [
    { mutate: ['runtime/retry.ts'], tests: ['runtime/retry'] },
    { mutate: ['runtime/outbox.ts'], tests: ['runtime/outbox'] },
    { mutate: ['runtime/keeper.ts'], tests: ['runtime/keeper*'] },
  ],
  storage: [
    { mutate: ['runtime/memory-storage.ts'], tests: ['runtime/memory-storage'] },
    {
      mutate: ['runtime/{indexeddb-connection,indexeddb-storage}.ts'],
      tests: ['runtime/{indexeddb-*,refused-storage}'],
    },
  ],
  receipts: [
    {
      mutate: assignment('sealed-text', 'receipt-code'),
      tests: ['domain/assignment/{receipt,receipt-bounds,receipt-odd}'],
    },
    { mutate: assignment('receipt', 'receipt-file'), tests: ['domain/assignment/{receipt,receipt-bounds}'] },
    {
      mutate: assignment('read-receipts'),
      tests: ['domain/assignment/{carried-receipts,read-receipts,receipt,receipt-bounds}'],
    },
  ],
  grades: [
    { mutate: assignment('join-work'), tests: ['domain/assignment/join-work'] },
    { mutate: assignment('grade-work'), tests: ['domain/assignment/grade-work'] },
    {
      mutate: assignment('compare-receipts', 'grade-receipt'),
      tests: ['domain/assignment/{gradebook,gradebook-*,grade-receipt,compare-receipts}'],
    },
  ],
};

const READ = ['domain', 'runtime', 'scripts', '__tests__', 'package.json', 'tsconfig.json', 'next.config.js'];

const isAnew = process.argv.includes('--anew');
const names = process.argv.slice(2).filter((name) => name !== '--anew');
const unknown = names.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  console.error(`No group ${unknown.join(', ')}. Mend: one of ${Object.keys(GROUPS).join(', ')}.`);
  process.exit(1);
}

const wanted = names.length > 0 ? names : Object.keys(GROUPS);
for (const { mutate, tests } of wanted.flatMap((name) => GROUPS[name] ?? [])) {
  console.log(mutate.join(', '));
  const name = mutate.join().replace(/\W+/g, '-');
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
        // What waits for an answer that a change has taken away waits in vain.
        testTimeout: mutate.join().includes('runtime') ? 3000 : jestConfig.testTimeout,
        testEnvironment: fileURLToPath(new URL('first-failure.cjs', import.meta.url)),
        roots: ['<rootDir>/__tests__'],
        setupFiles: ['<rootDir>/__tests__/same-chance.ts'],
        watchman: false,
        testMatch: tests.map((test) => `<rootDir>/__tests__/${test}.test.ts`),
      },
    },
    buildCommand: 'node scripts/bare-tests.mjs',
    coverageAnalysis: 'perTest',
    // One at a time: it is meant to run beside other work.
    concurrency: 1,
    // What is computed once, on loading, would cost every test anew; what is said is tested where it is read.
    ignoreStatic: true,
    mutator: { excludedMutations: [] },
    timeoutMS: 10_000,
    // Nothing is copied but what the tests read.
    ignorePatterns: ['/*', ...READ.map((name) => `!/${name}`), '/__tests__/e2e'],
    tempDirName: `.tmp/mutation/${name}`,
    tsconfigFile: 'none',
    disableTypeChecks: false,
    // What was measured is not measured again as long as neither it nor its tests change.
    incremental: true,
    force: isAnew,
    incrementalFile: `.tmp/mutation/${name}.json`,
    reporters: ['progress-append-only', 'clear-text'],
    clearTextReporter: { logTests: false, reportTests: false },
    thresholds: { high: 95, low: 90, break: null },
  });
  await stryker.runMutationTest();
}
