import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The text that was kept in a place under a key; null where there is none, or not the whole of what was written under it. */
export function readSealed(place: string, key: string): string | null {
  if (!existsSync(/* turbopackIgnore: true */ place)) return null;
  const sealed = readFileSync(/* turbopackIgnore: true */ place, 'utf8');
  const end = sealed.indexOf('\n');
  const text = sealed.slice(end + 1);
  return sealed.slice(0, end) === seal(key, text) ? text : null;
}

/** Keeps a text under a key, in the place of the one before. */
export function writeSealed(place: string, key: string, text: string): void {
  mkdirSync(dirname(place), { recursive: true });
  // Several builds and workers may write at once: a reader sees a whole file or none.
  const temporary = `${place}.${process.pid}.${process.hrtime.bigint()}.tmp`;
  writeFileSync(temporary, `${seal(key, text)}\n${text}`);
  renameSync(temporary, place);
}

/** One hash over both: a text is believed only under its key, and only whole. */
function seal(key: string, text: string): string {
  return createHash('sha256').update(`${key}\n${text}`).digest('hex');
}
