// @ts-check
// Runs before anything is installed: only what Node itself brings.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { findFaults } from './prerequisites.mjs';
import { runNode } from './run.mjs';
import { NEXT } from './site.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const faults = await findFaults(root);
if (faults.length === 0) {
  const fault = await install(root, 'start');
  if (fault) faults.push(fault);
}
for (const fault of faults) console.error(`Cannot start. ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else {
  // Says what is wrong, and keeps what it made of each lesson: after one is saved, the pages check that one alone.
  await runNode(['scripts/check.mjs'], { cwd: root });
  await Promise.all([
    // What the teachers' page makes packages from; content that does not pass its check stops the pages themselves.
    runNode(['scripts/build-player.mjs'], { cwd: root }),
    // What marks choices before React has come; it is as it was when this was started.
    runNode(['scripts/early-answer.mjs'], { cwd: root }),
  ]);
  const env = { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' };
  process.exitCode = await runNode([NEXT, 'dev', ...process.argv.slice(2)], { cwd: root, env });
}
