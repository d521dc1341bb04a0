import { execFileSync } from 'node:child_process';
import { defineConfig } from 'playwright/test';
import { TEST_ARGUMENTS } from './scripts/browser.mjs';
import { EXPORT_PATH, EXPORT_PORT, SITE, SITE_PORT } from './scripts/test-sites.mjs';

// Each worker reads this file again: the first one's finding is handed on.
process.env.TEST_BROWSER ??= execFileSync(process.execPath, ['scripts/find-browser.mjs'], { encoding: 'utf8' });
const browser = JSON.parse(process.env.TEST_BROWSER);

/**
 * Tests of what a browser keeps from visit to visit (records, caches, workers), or that set what Playwright does not take
 * back (the line, permissions): each has a profile that nothing was in.
 */
const OWN_PROFILE = [
  ...['anki', 'embed', 'first-visit', 'layout-shift', 'lms', 'offline', 'record', 'review', 'storage', 'typeface'],
  ...['two-tabs', 'visit'],
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: '__tests__/e2e',
  outputDir: '.tmp/test-results',
  // A page that installs the offline copy on two busy cores takes its time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A shared machine can stall for seconds. A test that passes only on its second try is listed as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: '.tmp/playwright.json' }]],
  use: {
    baseURL: SITE,
    // See WITH_MOTION.
    contextOptions: { reducedMotion: 'reduce' },
    // What is not there after this long won't come: the test says so instead of waiting for its own end.
    actionTimeout: 45_000,
    // Recording every step doubles the time of the tests by keys; by hand: npx playwright test --trace on.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: browser.executablePath,
      args: TEST_ARGUMENTS,
      env: { ...process.env, ...browser.env },
    },
  },
  projects: [
    // A profile and its process for test after test, emptied in between: a new one takes longer than many a test.
    { name: 'shared profile', testIgnore: OWN_PROFILE, use: { reuseContext: true } },
    { name: 'own profile', testMatch: OWN_PROFILE },
  ],
  // Both serve what `npm run build` and `npm run export` left; neither builds.
  webServer: [
    {
      command: `node node_modules/next/dist/bin/next start --port ${SITE_PORT} --hostname 127.0.0.1`,
      port: SITE_PORT,
      env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    },
    { command: `node scripts/serve-folder.mjs out ${EXPORT_PATH} ${EXPORT_PORT}`, port: EXPORT_PORT },
  ],
});
