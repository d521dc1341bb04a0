import { unzipSync } from 'fflate';
import { openCourse } from '../../content/open-course';
import type { Assignment } from '../../domain/assignment/assignment';
import type { PackageFormat } from '../../packaging/format';
import { packageAssignment, type ReadPlayerFile } from '../../packaging/package-assignment';
import { anAssignment } from '../domain/assignment/an-assignment';

/** Text that breaks whatever is written without care. */
export const NASTY = 'naïve ✓ <b>&{}=~#';

const { course } = openCourse(process.cwd());

export function theCourse() {
  if (!course) throw new Error('the content must pass its check');
  return course;
}

/** Two lessons of the real course, and a quiz. */
export function aPackagedAssignment(parts: Partial<Assignment> = {}): Assignment {
  return anAssignment({
    title: `Week 3: ${NASTY}`,
    note: 'Bring your notes.',
    parts: [
      { kind: 'lesson', lesson: 'twinning', steps: null },
      { kind: 'lesson', lesson: 'clustering', steps: null },
      { kind: 'quiz', bank: 'final', count: 5 },
    ],
    ...parts,
  });
}

/** The parts of a built player, with a line each instead of the bundle. */
export function aPlayerFileReader(): ReadPlayerFile {
  const packaged = JSON.stringify({ course: theCourse(), cited: { twinning: ['hubei-algeria-health'] } });
  return async (path) => new TextEncoder().encode(path === 'course.json' ? packaged : `/* ${path} */`);
}

/** The files of a package, as texts. */
export async function packagedFiles(
  format: PackageFormat,
  assignment = aPackagedAssignment(),
): Promise<Record<string, string>> {
  const packaged = await packageAssignment(assignment, format, aPlayerFileReader());
  if (!packaged.ok) throw new Error(`not packaged: ${packaged.why}`);
  return Object.fromEntries(
    Object.entries(unzipSync(packaged.zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}
