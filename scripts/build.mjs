// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './site.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const faults = await buildSite(root, process.argv.includes('--export') ? 'export' : 'start');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
