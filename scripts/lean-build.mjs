// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import leanSegments from './lean-segments.cjs';

/** Whether what Next built below a root holds the module that lean-segments.cjs makes. */
export function hasLeanSegments(/** @type {string} */ root) {
  const folder = path.join(root, '.next', 'server', 'chunks');
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) => name.endsWith('.js') && readFileSync(path.join(folder, name), 'utf8').includes(leanSegments.SIGN),
  );
}
