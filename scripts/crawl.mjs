// @ts-check
// The whole of a crawl whose sample runs in npm test: node scripts/crawl.mjs <spec>. Needs both builds (npm run export, build).
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { status } = spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CRAWL: 'all' },
});
process.exitCode = status ?? 1;
