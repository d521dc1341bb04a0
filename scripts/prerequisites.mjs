// @ts-check
// Runs before anything is installed: only what Node itself brings.
import { existsSync } from 'node:fs';
import { access, constants, readFile, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

/** Free space that an install and both builds need, in bytes. */
export const NEEDED_BYTES = 1.5e9;

/** The fault in a Node version as `process.versions.node` gives it against `engines.node` of the form ">=20.9", or null. */
export function findNodeFault(/** @type {string} */ version, /** @type {string} */ range) {
  const [, needMajor = '0', needMinor = '0'] = /(\d+)(?:\.(\d+))?/.exec(range) ?? [];
  const [major = '0', minor = '0'] = version.split('.');
  const isEnough = Number(major) > Number(needMajor) || (major === needMajor && Number(minor) >= Number(needMinor));
  return isEnough ? null : `Node ${version} is too old: expected ${range}. Mend: install Node ${needMajor} or later.`;
}

/** The fault in the free space under a folder, or null; `freeBytes` comes from statfs. */
export function findDiskFault(/** @type {string} */ folder, /** @type {number} */ freeBytes) {
  if (freeBytes >= NEEDED_BYTES) return null;
  const toGb = (/** @type {number} */ bytes) => (bytes / 1e9).toFixed(1);
  return `${folder}: ${toGb(freeBytes)} GB free, expected ${toGb(NEEDED_BYTES)} GB to install and build. Mend: free some space on this disk.`;
}

/** The fault in a port that is asked for ("3000"), before anyone listens on it, or null. */
export function findPortNumberFault(/** @type {string} */ port) {
  return /^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535
    ? null
    : `port "${port}": expected a number from 1 to 65535. Mend: PORT=3000 npm start, or npm start -- --port 3000.`;
}

/** Where a server listens that nobody else on the network can reach. */
export const THIS_MACHINE = '127.0.0.1';

/** Whether a server at this address listens on every network of the machine. */
export function isEverywhere(/** @type {string} */ host) {
  return host === '0.0.0.0' || host === '::';
}

/** The fault in a port that another program listens on, here or on every network of the machine, or null. */
export async function findPortInUseFault(/** @type {number} */ port, /** @type {string} */ host = THIS_MACHINE) {
  return (await findListenFault(port, undefined)) ?? (await findListenFault(port, host));
}

async function findListenFault(/** @type {number} */ port, /** @type {string | undefined} */ host) {
  /** @type {string | null} */
  const code = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
  if (code === null) return null;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `host ${host}: not an address of this machine. Mend: leave --host out, or --host 0.0.0.0 for all of its networks.`;
  }
  if (code === 'EACCES') {
    return `port ${port}: not open to this user. Mend: take one above 1023, as in npm start -- --port 3000.`;
  }
  if (code === 'EADDRINUSE') {
    return `port ${port}: another program is using it. Mend: stop that program, or take another port: npm start -- --port ${port + 1}.`;
  }
  return `port ${port}: could not be opened (${code}). Mend: take another port: npm start -- --port ${port + 1}.`;
}

async function findWritableFault(/** @type {string} */ folder) {
  try {
    await access(folder, constants.W_OK);
    return null;
  } catch {
    return `${folder}: this user may not write here. Mend: copy the project to a folder of your own, or change the folder's owner.`;
  }
}

/** Every reason why the tree at `root` can't be installed and built here, each with its mend; empty when there is none. */
export async function findFaults(/** @type {string} */ root) {
  const { engines } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const faults = [findNodeFault(process.versions.node, engines.node), await findWritableFault(root)];
  if (!existsSync(path.join(root, 'node_modules'))) {
    const { bavail, bsize } = await statfs(root);
    faults.push(findDiskFault(root, bavail * bsize));
  }
  return faults.filter((fault) => fault !== null);
}
