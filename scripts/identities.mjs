// Brings quizzes/identities.json up to date: npm run identities [-- --accept ID …]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypescript, projectRoot } from './run-typescript.mjs';

const { nextIdentities } = await importTypescript('content/identities.ts');
const { readMaterial } = await importTypescript('content/read-material.ts');

const { positionals, values } = parseArgs({ allowPositionals: true, options: { accept: { type: 'boolean' } } });
const file = join(projectRoot, 'quizzes', 'identities.json');
const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const items = readMaterial(projectRoot).banks.flatMap((/** @type {{ items: unknown[] }} */ bank) => bank.items);
const next = nextIdentities(items, known, new Set(values.accept ? positionals : []));
const lines = Object.entries(next).map(([id, identity]) => `  ${JSON.stringify(id)}: ${JSON.stringify(identity)}`);
writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
const changed = Object.keys(next).filter((id) => JSON.stringify(next[id]) !== JSON.stringify(known[id]));
console.log(changed.length === 0 ? 'Nothing changed.' : `New or changed: ${changed.join(', ')}.`);
