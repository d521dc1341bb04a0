// @ts-check
// All of the runs whose sample is in npm test: node scripts/storage-faults.mjs [runs] [first seed].
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const [runs = '10000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--runInBand', '__tests__/runtime/storage-faults'],
  { stdio: 'inherit', env: { ...process.env, FAULT_RUNS: runs, FAULT_SEED: seed } },
);
process.exitCode = status ?? 1;
