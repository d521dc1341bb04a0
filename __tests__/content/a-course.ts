import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Fault, formatFault } from '../../content/fault';
import { openShelf } from '../../content/kept-parts';
import { loadCourse } from '../../content/load-course';
import { COURSE_FILES } from './course-files';

/**
 * What a test breaks: in a file, one text for another. Without the first text the second is the whole file;
 * without the second the file is taken away.
 */
export type Change = readonly [file: string, from: string | null, to: string | null];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Little enough that each count of the small course is exactly met. */
export const SMALL = { scored: 8, perBank: 7, final: 1, transfer: 1, higherOrder: 0.4, steps: 3, maxSteps: 4 };

/** Writes the small valid course with some changes into a folder of its own, which goes when the tests have run. */
export function writeSmallCourse(...changes: Change[]): string {
  const files = new Map(Object.entries(COURSE_FILES));
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? '';
    if (to === null) files.delete(file);
    else if (from === null) files.set(file, to);
    else {
      if (text.split(from).length !== 2)
        throw new Error(`“${from}” stands ${text.split(from).length - 1} times in ${file}`);
      files.set(
        file,
        text.replace(from, () => to),
      );
    }
  }
  const root = mkdtempSync(join(tmpdir(), 'course-'));
  folders.push(root);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** What the check says of the small course after some changes: a line a fault, its rule at the end. */
export function faultsAfter(...changes: Change[]): string[] {
  return faultsOf(writeSmallCourse(...changes));
}

/** Whatever a test breaks, the check finds the same where it has kept what it made of the course before, and of this one. */
function holdAgainstKept(root: string, options: Parameters<typeof loadCourse>[1], faults: Fault[]): void {
  const kept = join(root, '.cache/parts');
  keptBefore ??= keepUnbroken();
  cpSync(keptBefore, kept, { recursive: true });
  const shelf = () => openShelf(root, 'code', { mayPut: true });
  expect(loadCourse(root, { ...options, shelf: shelf() }).faults).toEqual(faults);
  expect(loadCourse(root, { ...options, shelf: shelf() }).faults).toEqual(faults);
  rmSync(kept, { recursive: true });
}

let keptBefore: string | undefined;

function keepUnbroken(): string {
  const root = writeSmallCourse();
  loadCourse(root, { minimums: SMALL, shelf: openShelf(root, 'code', { mayPut: true }) });
  return join(root, '.cache/parts');
}

/** As `faultsAfter`, for a course that stands in a folder, by the small course's standards or others. */
export function faultsOf(root: string, options: Parameters<typeof loadCourse>[1] = {}): string[] {
  const fresh = { ...options, minimums: { ...SMALL, ...options.minimums } };
  const { faults } = loadCourse(root, fresh);
  holdAgainstKept(root, fresh, faults);
  return faults.map((fault) => `${formatFault(fault)} [${fault.severity} ${fault.rule}]`);
}
