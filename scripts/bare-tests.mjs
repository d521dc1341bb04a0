// @ts-check
// In the copy that is mutated no test names surroundings of its own: Stryker's, which are Node's, must be around each.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

// It writes the tests anew where it is called: by hand that would be the working copy's own.
if (!process.cwd().includes(path.join('.tmp', 'mutation')))
  throw new Error(`${process.cwd()} is no copy to be mutated. Mend: npm run mutate, which calls this in its copies`);

const folder = '__tests__/runtime';
for (const name of readdirSync(folder).filter((each) => each.endsWith('.test.ts'))) {
  const file = `${folder}/${name}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('@jest-environment node', ''));
}
