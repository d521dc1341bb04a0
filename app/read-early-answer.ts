import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The script that scripts/early-answer.mjs built, or nothing. */
export function readEarlyAnswer(): string {
  const file = path.join(process.cwd(), '.cache', 'early-answer.js');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
