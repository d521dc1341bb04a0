import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFault } from '../../content/fault';
import { openCourse } from '../../content/open-course';
import { EXPORT_FORMATS, EXPORTS, isExportFormat } from '../exports/export-formats';
import { sourceOfAssignment, sourceOfBank } from '../exports/quiz-export';
import { settleAssignment } from '../package-assignment';
import { readAssignment } from './read-assignment';

const USAGE = `Usage: npm run export:quiz -- --format ${EXPORT_FORMATS.join('|')} --bank twinning --out x.gift
  --link 'https://…#a1.…'    the items of an assignment of the teachers' page instead of a bank`;

/** `npm run export:quiz`: writes the file that the teachers' page makes, and says what was changed or left out. */
export function runExport(args: string[], root: string): { exitCode: number; output: string } {
  const options = readOptions(args);
  if (typeof options === 'string') return { exitCode: 2, output: `${options}\n${USAGE}` };
  const { format = '', out = '', bank, link } = options;
  if (!isExportFormat(format) || out === '' || (bank === undefined) === (link === undefined))
    return { exitCode: 2, output: `--format, --out and one of --bank and --link are needed.\n${USAGE}` };
  const { course, faults } = openCourse(root);
  if (!course) return { exitCode: 1, output: faults.map(formatFault).join('\n') };
  const read = link === undefined ? null : readAssignment({ link }, course);
  if (read && 'faults' in read) return { exitCode: 2, output: read.faults.join('\n') };
  const source = read
    ? sourceOfAssignment(settleAssignment(read.assignment, course), course)
    : sourceOfBank(bank ?? '', course);
  if (!source)
    return {
      exitCode: 2,
      output: `--bank: expected one of ${course.banks.map(({ id }) => id).join(', ')}, got ${bank}.`,
    };
  const { content, notes } = EXPORTS[format].write(source);
  const file = resolve(out);
  if (!existsSync(resolve(file, '..')))
    return { exitCode: 2, output: `--out: there is no folder ${resolve(file, '..')}.` };
  writeFileSync(file, content);
  const list = notes.map(({ item, text }) => `  ${item}: ${text}`);
  return { exitCode: 0, output: [`Written: ${out}. Changed or left out:`, ...list].join('\n') };
}

function readOptions(args: string[]): { format?: string; out?: string; bank?: string; link?: string } | string {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args, options: { format: text, out: text, bank: text, link: text } }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
