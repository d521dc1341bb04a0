// Exports a quiz for another system: npm run export:quiz -- --format gift --bank twinning --out x.gift
import { importTypescript, projectRoot } from './run-typescript.mjs';

const { runExport } = await importTypescript('packaging/build/export-command.ts');
const { exitCode, output } = runExport(process.argv.slice(2), projectRoot);
(exitCode === 0 ? console.log : console.error)(output);
process.exitCode = exitCode;
