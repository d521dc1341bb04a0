// @ts-check
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/** @typedef {{ cwd: string, env?: Record<string, string | undefined>, signal?: AbortSignal }} Place `signal` ends it */

function waitForEnd(/** @type {import('node:child_process').ChildProcess} */ child) {
  let isStopped = false;
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    isStopped = true;
    child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((/** @type {(code: number) => void} */ resolve, reject) => {
    child.once('error', reject);
    // 'close' and not 'exit': the last output must have arrived. No code means that a signal ended it.
    child.once('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      // Whoever stops us means all of it, not the command that happens to run.
      if (isStopped) process.exit(130);
      resolve(code ?? 128);
    });
  });
}

/** Runs a program to its end, its output going to ours, and gives its exit code (128 for a signal). */
export function run(
  /** @type {string} */ command,
  /** @type {readonly string[]} */ args,
  /** @type {Place} */ { cwd, env = {}, signal },
) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is a script on Windows.
    shell: process.platform === 'win32' && command === 'npm',
  });
  signal?.addEventListener('abort', () => child.kill());
  return waitForEnd(child);
}

/** Runs one of our own scripts, or an installed package's, under this same Node. */
export function runNode(/** @type {readonly string[]} */ args, /** @type {Place} */ place) {
  return run(process.execPath, args, place);
}

/** As runNode; what it prints is also appended to the file `log`. */
export function runLogged(
  /** @type {readonly string[]} */ args,
  /** @type {Place & { log: string }} */ { cwd, env = {}, log },
) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log, { flags: 'a' });
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from.on('data', (chunk) => {
      to.write(chunk);
      file.write(chunk);
    });
  }
  child.once('close', () => file.end());
  return waitForEnd(child);
}
