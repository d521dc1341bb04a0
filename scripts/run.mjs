// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and gives its exit code (128 for a signal); output goes through to ours.
 * `npm` and `npx` are scripts on Windows, hence the shell there.
 */
export function run(
  /** @type {string} */ command,
  /** @type {readonly string[]} */ args,
  /** @type {{ cwd: string, env?: Record<string, string | undefined> }} */ { cwd, env = {} },
) {
  const needsShell = process.platform === 'win32' && (command === 'npm' || command === 'npx');
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: needsShell,
  });
  return new Promise((/** @type {(code: number) => void} */ resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 128));
  });
}

/** Runs one of our own scripts, or an installed package's, under this same Node. */
export function runNode(
  /** @type {readonly string[]} */ args,
  /** @type {{ cwd: string, env?: Record<string, string | undefined> }} */ options,
) {
  return run(process.execPath, args, options);
}
