// Checks lessons/ and quizzes/: npm run check [-- --json] [-- --root DIR]
import { importTypescript, projectRoot } from './run-typescript.mjs';

const { runCheck } = await importTypescript('content/check-cli.ts');
const { exitCode, output } = runCheck(process.argv.slice(2), projectRoot);
console.log(output);
process.exitCode = exitCode;
