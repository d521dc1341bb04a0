import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countItems, formatCounts } from './count-items';
import { checkEditorSchemas } from './editor-schemas';
import { compareFaults, type Fault, formatFault } from './fault';
import { hashCourseCode, hashCourseFiles, keepCourse } from './kept-course';
import { NO_SHELF, openShelf } from './kept-parts';
import { checkMaterial, STANDARDS } from './load-course';
import { readMaterial } from './read-material';

/**
 * What `npm run check` prints: every fault of the content below `--root` (else `projectRoot`), then its counts; with `--json` the same for programs.
 * Exit code 1 when an error stands, 2 for a wrong call.
 * Of the module's own course each part is kept, so that the next check makes anew what changed, and the whole when it has
 * no error: the build that follows takes it from there. `code` is the hash of the code that
 * runs; null where it can’t be told, and then nothing is kept.
 */
export function runCheck(
  args: string[],
  projectRoot: string,
  code: string | null = hashCourseCode(projectRoot),
): { exitCode: number; output: string } {
  const options = readOptions(args);
  if (!options) return { exitCode: 2, output: 'Usage: npm run check [-- --json] [-- --root DIR]' };
  const root = resolve(options.root ?? projectRoot);
  const isOwn = root === resolve(projectRoot);
  const files = isOwn ? hashCourseFiles(root) : '';
  const shelf = isOwn && code !== null ? openShelf(root, code, { mayPut: true }) : NO_SHELF;
  const material = readMaterial(root, shelf);
  const { course, teaching, faults: found } = checkMaterial(material, STANDARDS, shelf);
  if (isOwn && course && code === hashCourseCode(root)) keepCourse(root, files, { course, teaching });
  const faults = [...found, ...checkEditorSchemas(root)].sort(compareFaults);
  const counts = countItems(material);
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  return {
    exitCode: errors.length > 0 ? 1 : 0,
    output: options.json
      ? JSON.stringify({ errors, warnings, counts }, null, 2)
      : [...list('error', errors), ...list('warning', warnings), formatCounts(counts)].join('\n'),
  };
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean' }, root: { type: 'string' } } }).values;
  } catch (error) {
    const isUsage =
      typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (isUsage) return null;
    throw error;
  }
}

function list(name: string, faults: Fault[]): string[] {
  if (faults.length === 0) return [`No ${name}s.`, ''];
  const title = `${faults.length} ${name}${faults.length === 1 ? '' : 's'}`;
  return [title, ...faults.map((fault) => `${formatFault(fault)} [${fault.rule}]`), ''];
}
