// @ts-check
// In the copy that is mutated no test names surroundings of its own: Stryker's, which are Node's, must be around each.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = '__tests__/runtime';
for (const name of readdirSync(folder).filter((each) => each.endsWith('.test.ts'))) {
  const file = `${folder}/${name}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('@jest-environment node', ''));
}
