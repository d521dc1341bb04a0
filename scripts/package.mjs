// Makes a package for an LMS: npm run package -- --format scorm12 --lessons twinning,clustering --out x.zip
import { importTypescript, projectRoot } from './run-typescript.mjs';

// As in build-player.mjs.
Object.assign(process.env, { NODE_ENV: 'production' });
const { runPackage } = await importTypescript('packaging/build/package-command.ts');
const { exitCode, output } = await runPackage(process.argv.slice(2), projectRoot);
(exitCode === 0 ? console.log : console.error)(output);
process.exitCode = exitCode;
