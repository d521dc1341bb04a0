// @ts-check
// All changed inputs at every way in from outside, of which a sample runs in npm test: npm run fuzz, or npm run fuzz -- -t links
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--maxWorkers=1', '__tests__/domain/fuzz.test.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, FUZZ: 'all' } },
);
process.exitCode = status ?? 1;
