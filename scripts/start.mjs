// @ts-check
// Runs before anything is installed: only what Node itself brings.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { findFaults, findPortInUseFault, findPortNumberFault, isEverywhere, THIS_MACHINE } from './prerequisites.mjs';
import { buildSite, isBuilt, NEXT, NEXT_ENV } from './site.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function stopWith(/** @type {readonly (string | null)[]} */ faults) {
  const real = faults.filter((fault) => fault !== null);
  if (real.length === 0) return;
  for (const fault of real) console.error(`Cannot start. ${fault}`);
  process.exit(1);
}

async function waitUntilServed(/** @type {string} */ address) {
  for (;;) {
    const isServed = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isServed) return;
    await wait(100);
  }
}

const { values } = parseArgs({
  options: { port: { type: 'string', short: 'p' }, host: { type: 'string' } },
  strict: false,
});
const port = String(values.port ?? process.env.PORT ?? '3000');
// This machine alone, unless somebody asks for more: npm start -- --host 0.0.0.0
const host = String(values.host ?? THIS_MACHINE);

stopWith([findPortNumberFault(port)]);
stopWith([...(await findFaults(root)), await findPortInUseFault(Number(port), host)]);
stopWith([await install(root, 'start')]);
if (isBuilt(root)) console.log('Nothing has changed since the last build.');
else stopWith(await buildSite(root, 'start'));

const server = spawn(process.execPath, [NEXT, 'start', '--port', port, '--hostname', host], {
  cwd: root,
  env: { ...process.env, ...NEXT_ENV },
  stdio: ['ignore', 'inherit', 'inherit'],
});
server.once('exit', (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));

const served = `${port}${process.env.BASE_PATH ?? ''}/`;
await waitUntilServed(`http://${isEverywhere(host) ? THIS_MACHINE : host}:${served}`);
const shown = host === THIS_MACHINE || isEverywhere(host) ? 'localhost' : host;
console.log(`\nThe module is served at http://${shown}:${served}`);
console.log(
  host === THIS_MACHINE
    ? 'Only this machine can open it; for others on its network: npm start -- --host 0.0.0.0'
    : `It listens on ${host}: others on the network can open it too.`,
);
console.log('Press Ctrl+C to stop.\n');
