// Prints a sheet of questions without keys, or marks answers to it: npm run sitting -- --bank twinning [--seed 2] [--options-only] [--mark FILE]
import { importTypescript, projectRoot } from './run-typescript.mjs';

const { runSitting } = await importTypescript('content/sitting/sitting-cli.ts');
const { exitCode, output } = runSitting(process.argv.slice(2), projectRoot);
(exitCode === 0 ? console.log : console.error)(output);
process.exitCode = exitCode;
