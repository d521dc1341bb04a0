// Checks lessons/ and quizzes/: npm run check [-- --json] [-- --root DIR]
import { importTypescript, projectRoot } from './run-typescript.mjs';

const { hashCourseCode } = await importTypescript('content/kept-course.ts');
const code = hashCourseCode(projectRoot);
const { runCheck } = await importTypescript('content/check-cli.ts');
// A rule that was saved just now runs perhaps in its older form, perhaps not.
const isSure = hashCourseCode(projectRoot) === code;
const { exitCode, output } = runCheck(process.argv.slice(2), projectRoot, isSure ? code : null);
console.log(output);
process.exitCode = exitCode;
