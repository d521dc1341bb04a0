import { type Assignment, LIMITS } from '../domain/assignment/assignment';
import { listUnknown } from '../domain/assignment/link';
import { outlineOf } from '../domain/assignment/outline';
import { packAssignment } from '../domain/assignment/pack-assignment';
import { parseAssignment } from '../domain/assignment/parse-assignment';
import type { Course } from '../domain/course';
import { boundResume } from '../domain/resume/bound-resume';
import { MAX_CMI5_CHARS, MAX_RESUME_CHARS } from '../domain/resume/resume-code';
import { makeResumeTable } from '../domain/resume/resume-table';
import { hashText } from '../domain/sha1';
import { slugOf } from '../domain/slug';
import type { PackageFormat } from './format';
import { cmi5Course } from './manifest/cmi5-course';
import type { ManifestContent } from './manifest/manifest-content';
import { scorm12Manifest } from './manifest/scorm-12';
import { scorm2004Manifest } from './manifest/scorm-2004';
import { type PackagedCourse, pickPlayerData, writeDataScript } from './player-data';
import { writePlayerPage } from './player-page';
import { SCHEMA_FILES } from './schema-files';
import { writeXml, type XmlElement } from './xml';
import { writeZip } from './zip';

/** Reads one part of the built player (`player.js`, `lessons/twinning.js` …), wherever it lies; rejects when it is not there. */
export type ReadPlayerFile = (path: string) => Promise<Uint8Array>;

export type Packaged =
  | { ok: true; name: string; zip: Uint8Array }
  /** Not valid, or about things that this course does not have: `unknown` lists them. */
  | { ok: false; why: 'unknown-content'; unknown: string[] }
  /** Where a learner is in it would not fit into what an LMS keeps; `chars` of MAX_RESUME_CHARS. */
  | { ok: false; why: 'too-large'; chars: number };

/** The file that names a package to an LMS. */
const MANIFESTS: Record<PackageFormat, { file: string; write: (parts: ManifestContent) => XmlElement }> = {
  scorm12: { file: 'imsmanifest.xml', write: scorm12Manifest },
  scorm2004: { file: 'imsmanifest.xml', write: scorm2004Manifest },
  cmi5: { file: 'cmi5.xml', write: cmi5Course },
};

/** A zip for an LMS. The same assignment, format and player give the same bytes, in a browser and on the command line. */
export async function packageAssignment(
  chosen: Assignment,
  format: PackageFormat,
  readFile: ReadPlayerFile,
): Promise<Packaged> {
  const packaged: PackagedCourse = JSON.parse(new TextDecoder().decode(await readFile('course.json')));
  const unknown = listUnknown(chosen, outlineOf(packaged.course));
  if (unknown.length > 0 || !parseAssignment(chosen)) return { ok: false, why: 'unknown-content', unknown };
  const assignment = settleAssignment(chosen, packaged.course);
  const { id, title, note, passMark } = assignment;
  const data = pickPlayerData(format, assignment, packaged);
  const chars = boundResume(makeResumeTable(assignment, data.course));
  if (chars > (format === 'cmi5' ? MAX_CMI5_CHARS : MAX_RESUME_CHARS)) return { ok: false, why: 'too-large', chars };
  const lessons = data.course.lessons.map((lesson) => `lessons/${lesson.id}.js`);
  const scripts = ['assignment.js', ...lessons, 'player.js'];
  const files: Record<string, Uint8Array | string> = {
    'index.html': writePlayerPage({ title, scripts, canReach: format === 'cmi5' }),
    'assignment.js': writeDataScript(data),
  };
  for (const path of [...lessons, 'player.js', 'player.css']) files[path] = await readFile(path);
  const manifest = MANIFESTS[format];
  files[manifest.file] = writeXml(manifest.write({ id, title, note, passMark, files: Object.keys(files).sort() }));
  // At the root, next to the manifest that names them: ADL's tester looks nowhere else.
  for (const file of SCHEMA_FILES[format]) files[file] = await readFile(`schemas/${format}/${file}`);
  return { ok: true, name: `${nameFile(title)}.${format}.zip`, zip: writeZip(files, manifest.file) };
}

/**
 * An assignment as packages have it: with a title, and without what is random or has no meaning in an LMS, so that the
 * same choices make the same package. Its id is made from all the rest.
 */
export function settleAssignment(
  chosen: Assignment,
  { lessons, banks }: Pick<Course, 'lessons' | 'banks'>,
): Assignment {
  const names = chosen.parts.map((part) =>
    part.kind === 'lesson'
      ? (lessons.find(({ id }) => id === part.lesson)?.title ?? part.lesson)
      : (banks.find(({ id }) => id === part.bank)?.title ?? part.bank),
  );
  const hasQuiz = chosen.parts.some(({ kind }) => kind === 'quiz');
  const { passMark, attempts, feedback, order, due } = chosen;
  // Named one by one: a package is made of JSON, and the same fields in another order would be other bytes.
  const settled: Assignment = {
    id: '',
    title: chosen.title.trim() || joinNames(names),
    note: chosen.note.trim(),
    parts: chosen.parts.map((part) =>
      part.kind === 'lesson'
        ? { kind: 'lesson', lesson: part.lesson, steps: part.steps }
        : { kind: 'quiz', bank: part.bank, count: part.count },
    ),
    seed: hasQuiz && chosen.seed.kind === 'class' ? { kind: 'class', value: chosen.seed.value } : { kind: 'each' },
    ...{ passMark, attempts, feedback, order },
    due: due && { at: due.at, zone: due.zone },
    sign: 'name',
  };
  return { ...settled, id: `p${hashText(JSON.stringify(packAssignment(settled))).slice(0, 12)}` };
}

/** As many names as a title has room for, and how many more there are. */
function joinNames(names: readonly string[]): string {
  for (let count = names.length; count > 0; count -= 1) {
    const more = names.length - count;
    const title = names.slice(0, count).join(' · ') + (more > 0 ? ` · and ${more} more` : '');
    if (title.length <= LIMITS.titleChars) return title;
  }
  const [first = ''] = names;
  return `${first.slice(0, LIMITS.titleChars - 1).trimEnd()}…`;
}

/** The beginning of the name of a file that is made of this. */
export function nameFile(title: string): string {
  return slugOf(title, { maxChars: 60, spare: 'assignment' });
}
