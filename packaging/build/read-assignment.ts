import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import { decodeAssignment } from '../../domain/assignment/link';
import { outlineOf } from '../../domain/assignment/outline';
import { parseAssignment } from '../../domain/assignment/parse-assignment';
import type { Course } from '../../domain/course';

/** What a command line says of an assignment; all as it was typed. */
export interface AssignmentOptions {
  /** A link that the teachers' page made, or its fragment; then nothing else is read. */
  link?: string;
  /** Ids, by commas. */
  lessons?: string;
  /** Bank ids, by commas, each with its number of questions if it is not the usual one: `twinning,final:10`. */
  quizzes?: string;
  title?: string;
  note?: string;
  /** Percent. */
  pass?: string;
  /** `none` for no limit. */
  attempts?: string;
  feedback?: string;
  order?: string;
  /** `class` for the same questions for all, `each` for new ones for each learner. */
  questions?: string;
}

/** The assignment of a command line, by the defaults of the teachers' page; or what is wrong with it, a line each. */
export function readAssignment(
  options: AssignmentOptions,
  course: Course,
): { assignment: Assignment } | { faults: string[] } {
  if (options.link !== undefined) {
    const decoded = decodeAssignment(options.link, outlineOf(course));
    return decoded.ok
      ? { assignment: decoded.assignment }
      : { faults: [`--link: ${decoded.why}. Mend: copy the whole link from the teachers' page.`] };
  }
  const faults: string[] = [];
  // As on the page: a bank that no quiz can draw from is no quiz.
  const { banks } = outlineOf(course);
  const lessons = listOf(options.lessons).map((lesson): AssignedPart => {
    if (!course.lessons.some(({ id }) => id === lesson)) faults.push(unknownId('--lessons', lesson, course.lessons));
    return { kind: 'lesson', lesson, steps: null };
  });
  const quizzes = listOf(options.quizzes).map((text): AssignedPart => {
    const [id = '', count] = text.split(':');
    const bank = banks.find((each) => each.id === id);
    if (!bank) faults.push(unknownId('--quizzes', id, banks));
    return { kind: 'quiz', bank: id, count: count === undefined ? (bank?.draw ?? 1) : Number(count) };
  });
  if (lessons.length + quizzes.length === 0)
    faults.push('Nothing to do. Mend: --lessons twinning,clustering, or --quizzes final.');
  const assignment = parseAssignment({
    id: 'command',
    title: options.title ?? '',
    parts: [...lessons, ...quizzes],
    seed: options.questions === 'each' ? { kind: 'each' } : { kind: 'class', value: options.questions ?? 'class' },
    passMark: Number(options.pass ?? 60) / 100,
    attempts: options.attempts === 'none' ? null : Number(options.attempts ?? 2),
    feedback: options.feedback ?? 'each',
    order: options.order ?? 'free',
    due: null,
    note: options.note ?? '',
    sign: 'name',
  });
  if (faults.length === 0 && !assignment)
    faults.push(
      'A value is out of range. Mend: --pass 0 to 100, --attempts 1 to 20 or none, --feedback each or end, --order free or gated, --questions class or each.',
    );
  return assignment && faults.length === 0 ? { assignment } : { faults };
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

function unknownId(option: string, id: string, known: readonly { id: string }[]): string {
  return `${option}: expected some of ${known.map((each) => each.id).join(', ')}, got ${id}.`;
}
