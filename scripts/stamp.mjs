// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files below `start` (a file, a folder or nothing there), sorted, as paths relative to `root` with forward slashes. */
export function listFiles(/** @type {string} */ root, /** @type {string} */ start) {
  const full = path.join(root, start);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [start];
  /** @type {string[]} */
  const found = readdirSync(full, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() || entry.isFile() ? listFiles(root, `${start}/${entry.name}`) : [],
  );
  return found.sort();
}

/** One hash over the names and the bytes of all files below the given places; `extra` holds what else decides the result. */
export function hashFiles(
  /** @type {string} */ root,
  /** @type {readonly string[]} */ starts,
  /** @type {readonly string[]} */ extra = [],
) {
  const hash = createHash('sha256').update(JSON.stringify(extra));
  for (const file of starts.flatMap((start) => listFiles(root, start))) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
