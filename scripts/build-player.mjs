// Builds what packages for an LMS are made from into public/player: node scripts/build-player.mjs
import path from 'node:path';
import { importTypescript, projectRoot } from './run-typescript.mjs';

// Lessons compile to other code in development, and a package must be the same whoever makes it.
Object.assign(process.env, { NODE_ENV: 'production' });
const { buildPlayer } = await importTypescript('packaging/build/build-player.ts');
const faults = await buildPlayer(projectRoot, path.join(projectRoot, 'public', 'player'));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
