import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCourse } from '../../content/open-course';
import type { Assignment } from '../../domain/assignment/assignment';
import { MAX_RESUME_CHARS } from '../../domain/resume/resume-code';
import { CARTRIDGE_FORMATS, isCartridgeFormat } from '../cartridge/cartridge-format';
import { isPackageFormat, PACKAGE_FORMATS, type PackageFormat } from '../format';
import { packageAssignment } from '../package-assignment';
import { buildPlayer } from './build-player';
import { type AssignmentOptions, readAssignment } from './read-assignment';
import { type CartridgeOptions, readCartridgeOptions, writeCartridge } from './write-cartridge';

const USAGE = `Usage: npm run package -- --format ${[...PACKAGE_FORMATS, ...CARTRIDGE_FORMATS].join('|')} --lessons twinning,clustering --out x.zip
  --lessons ids          --quizzes ids (final, or final:10 for ten questions)
  --title text           --note text              --pass percent (60)
  --attempts 1-20|none (2)   --feedback each|end      --order free|gated   --questions class|each
  --link 'https://…#a1.…'    everything from a link of the teachers' page instead
  --site https://…       --banks all|chosen|none (all)      for cc13 and cc11: where students find the site; a whole link says it too`;

const VALUES = [
  'format',
  'out',
  'link',
  'lessons',
  'quizzes',
  'title',
  'note',
  'pass',
  'attempts',
  'feedback',
  'order',
  'questions',
  'site',
  'banks',
] as const;

/** `npm run package`: writes the zip that the teachers' page makes of the same choices. */
export async function runPackage(args: string[], root: string): Promise<{ exitCode: number; output: string }> {
  const options = readOptions(args);
  if (typeof options === 'string') return { exitCode: 2, output: `${options}\n${USAGE}` };
  const { format: typed = '', out = '' } = options;
  const format = isPackageFormat(typed) || isCartridgeFormat(typed) ? typed : null;
  if (format === null || out === '') return { exitCode: 2, output: `--format and --out are needed.\n${USAGE}` };
  const file = resolve(out);
  if (!existsSync(dirname(file))) return { exitCode: 2, output: `--out: there is no folder ${dirname(file)}.` };
  const { course } = openCourse(root);
  if (!course) return { exitCode: 1, output: 'The lessons do not pass the check. What is wrong: npm run check' };
  const read = readAssignment(options, course);
  if ('faults' in read) return { exitCode: 2, output: read.faults.join('\n') };
  const choices = readCartridgeOptions(options);
  if (isCartridgeFormat(format) && 'fault' in choices) return { exitCode: 2, output: choices.fault };
  // A folder of its own, since two commands may run at once.
  mkdirSync(join(root, '.cache'), { recursive: true });
  const workplace = mkdtempSync(join(root, '.cache', 'player-'));
  try {
    const player = join(workplace, 'player');
    const buildFaults = await buildPlayer(root, player);
    if (buildFaults.length > 0) return { exitCode: 1, output: buildFaults.join('\n') };
    if (isPackageFormat(format)) return await writePackage(read.assignment, format, player, file);
    if ('fault' in choices) return { exitCode: 2, output: choices.fault };
    return await writeCartridge(read.assignment, { format, ...choices }, player, file);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

async function writePackage(assignment: Assignment, format: PackageFormat, player: string, file: string) {
  const packaged = await packageAssignment(assignment, format, async (path) => readFileSync(join(player, path)));
  if (!packaged.ok) {
    const why =
      packaged.why === 'too-large'
        ? `Where a learner is could take ${packaged.chars} characters, and ${MAX_RESUME_CHARS} are sure to be kept. Mend: make two packages, or a cmi5 one.`
        : `Unknown: ${packaged.unknown.join(', ')}.`;
    return { exitCode: 1, output: why };
  }
  writeFileSync(file, packaged.zip);
  return { exitCode: 0, output: `Written: ${file} (${Math.round(packaged.zip.length / 1000)} KB)` };
}

function readOptions(
  args: string[],
): (AssignmentOptions & CartridgeOptions & { format?: string; out?: string }) | string {
  try {
    const options = Object.fromEntries(VALUES.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args, options }).values as Record<string, string>;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
