// @ts-check
// Everything that checks the module, on a clean clone too: npm test, or some of it: npm test -- --only types,unit
// Runs before anything is installed: only what Node itself brings.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { findFaults, findPortInUseFault } from './prerequisites.mjs';
import { runLogged } from './run.mjs';
import { NEXT, NEXT_ENV } from './site.mjs';
import { tallyJest, tallyPlaywright, writeLastLine } from './tally.mjs';
import { EXPORT_PATH, EXPORT_PORT, SITE_PORT } from './test-sites.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const logs = path.join(root, '.tmp', 'test-logs');
const jestReport = path.join(root, '.tmp', 'jest.json');
const playwrightReport = path.join(root, '.tmp', 'playwright.json');

/**
 * In order. A stage is one or more commands for Node, all of which must succeed; `needs` names the stages without
 * which it would only repeat their failure. The export comes before the build because both use .next.
 * @type {{ name: string, commands: string[][], env?: Record<string, string>, needs?: string[], ports?: number[],
 *   readTally?: () => import('./tally.mjs').Tally }[]}
 */
const STAGES = [
  {
    name: 'lint',
    commands: [
      ['node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=100'],
      ['scripts/lint/component-order.mjs'],
      ['scripts/lint/one-name.mjs'],
    ],
  },
  { name: 'content', commands: [['scripts/check.mjs']] },
  { name: 'schema', commands: [['scripts/schema.mjs', '--check']] },
  {
    name: 'types',
    commands: [
      [NEXT, 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
    env: NEXT_ENV,
  },
  {
    name: 'unit',
    commands: [['node_modules/jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${jestReport}`]],
    readTally: () => tallyJest(JSON.parse(readFileSync(jestReport, 'utf8'))),
  },
  { name: 'export', commands: [['scripts/build.mjs', '--export']], env: { BASE_PATH: EXPORT_PATH } },
  { name: 'build', commands: [['scripts/build.mjs']], env: { BASE_PATH: '' } },
  {
    name: 'browser',
    commands: [['node_modules/playwright/cli.js', 'test']],
    needs: ['export', 'build'],
    ports: [SITE_PORT, EXPORT_PORT],
    readTally: () => tallyPlaywright(JSON.parse(readFileSync(playwrightReport, 'utf8'))),
  },
];

/** @typedef {{ name: string, isPassed: boolean, seconds: number, why: string, tally: import('./tally.mjs').Tally | null }} Outcome */

/** Why a stage can't run, or null. */
async function findObstacle(/** @type {(typeof STAGES)[number]} */ stage, /** @type {Outcome[]} */ before) {
  const missed = before.find(({ name, isPassed }) => stage.needs?.includes(name) && !isPassed);
  if (missed) return `not run: ${missed.name} failed`;
  for (const port of stage.ports ?? []) {
    const fault = await findPortInUseFault(port);
    if (fault) return fault;
  }
  return null;
}

/** @returns {Promise<Outcome>} */
async function runStage(/** @type {(typeof STAGES)[number]} */ stage, /** @type {Outcome[]} */ before) {
  console.log(`\n━━━ ${stage.name}`);
  const start = performance.now();
  let why = (await findObstacle(stage, before)) ?? '';
  if (why) console.log(why);
  for (const command of why ? [] : stage.commands) {
    const code = await runLogged(command, { cwd: root, env: stage.env, log: path.join(logs, `${stage.name}.log`) });
    if (code !== 0) {
      why = `code ${code}; output also in .tmp/test-logs/${stage.name}.log`;
      break;
    }
  }
  const seconds = (performance.now() - start) / 1000;
  let tally = null;
  try {
    tally = stage.readTally?.() ?? null;
  } catch {
    why ||= 'left no report'; // The runner died, or never ran: its own words stand above.
  }
  return { name: stage.name, isPassed: why === '', seconds, why, tally };
}

function chooseStages(/** @type {string[]} */ only) {
  const names = only.flatMap((list) => list.split(',')).filter(Boolean);
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    const known = STAGES.map(({ name }) => name).join(', ');
    console.error(`--only ${unknown.join(',')}: expected some of ${known}.`);
    process.exit(2);
  }
  return names.length === 0 ? STAGES : STAGES.filter(({ name }) => names.includes(name));
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const stages = chooseStages(values.only ?? []);

const faults = await findFaults(root);
if (faults.length === 0) faults.push(...[await install(root, 'test')].filter((fault) => fault !== null));
if (faults.length > 0) {
  for (const fault of faults) console.error(`Cannot test. ${fault}`);
  process.exit(1);
}
for (const old of [logs, jestReport, playwrightReport]) rmSync(old, { recursive: true, force: true });
if (!existsSync(logs)) mkdirSync(logs, { recursive: true });

/** @type {Outcome[]} */
const outcomes = [];
for (const stage of stages) outcomes.push(await runStage(stage, outcomes));

console.log('\n━━━ summary');
for (const { name, isPassed, seconds, why, tally } of outcomes) {
  const tests = tally ? `${tally.passed} passed, ${tally.failed} failed` : '';
  console.log(
    `${isPassed ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${[tests, why].filter(Boolean).join('; ')}`,
  );
}
console.log(`\n${writeLastLine(outcomes)}`);
process.exitCode = outcomes.every(({ isPassed }) => isPassed) ? 0 : 1;
