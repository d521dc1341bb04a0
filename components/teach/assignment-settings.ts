import { type AssignedPart, type Assignment, LIMITS } from '../../domain/assignment/assignment';
import { DUE_YEARS, momentOf, wallTimeOf, zoneHere } from '../../domain/assignment/due';
import type { Outline } from '../../domain/assignment/outline';
import { parseAssignment } from '../../domain/assignment/parse-assignment';
import { own } from '../../domain/own';
import type { Rules } from '../assignment/describe-rules';

/** An assignment as the form holds it: numbers as they were typed, lessons and quizzes by id. */
export interface AssignmentSettings {
  id: string;
  title: string;
  /** Chosen lessons → their chosen steps. */
  lessons: Record<string, string[]>;
  /** Chosen banks → how many questions. */
  quizzes: Record<string, string>;
  seed: 'class' | 'each';
  seedValue: string;
  passPercent: string;
  /** Empty for no limit. */
  attempts: string;
  feedback: Assignment['feedback'];
  order: Assignment['order'];
  hasDue: boolean;
  date: string;
  time: string;
  /** Null for this browser’s own, which takes a slow phone long to tell: not before there is a due date. */
  zone: string | null;
  note: string;
  sign: Assignment['sign'];
}

/** A form that nobody has touched. */
export function newSettings({ id, seedValue }: { id: string; seedValue: string }): AssignmentSettings {
  return {
    ...{ id, seedValue, zone: null, title: '', lessons: {}, quizzes: {}, note: '' },
    ...{ seed: 'class', passPercent: '60', attempts: '2', feedback: 'each', order: 'free', sign: 'name' },
    ...{ hasDue: false, date: '', time: '23:59' },
  };
}

/** By whose clocks the due date is meant. */
export function zoneOf({ zone }: Pick<AssignmentSettings, 'zone'>): string {
  return zone ?? zoneHere();
}

/** The form of an assignment that exists. `spare` gives what the assignment leaves open. */
export function settingsOf(assignment: Assignment, outline: Outline, spare: AssignmentSettings): AssignmentSettings {
  const { id, title, parts, seed, passMark, attempts, feedback, order, due, note, sign } = assignment;
  return {
    ...{ id, title, feedback, order, note, sign, seed: seed.kind },
    seedValue: seed.kind === 'class' ? seed.value : spare.seedValue,
    lessons: Object.fromEntries(
      parts.flatMap((part) =>
        part.kind === 'lesson' ? [[part.lesson, part.steps ?? stepsOf(part.lesson, outline)] as const] : [],
      ),
    ),
    quizzes: Object.fromEntries(
      parts.flatMap((part) => (part.kind === 'quiz' ? [[part.bank, String(part.count)] as const] : [])),
    ),
    passPercent: String(Math.round(passMark * 1000) / 10),
    attempts: attempts === null ? '' : String(attempts),
    hasDue: due !== null,
    ...(due
      ? { ...wallTimeOf(due.at, due.zone), zone: due.zone }
      : { date: spare.date, time: spare.time, zone: spare.zone }),
  };
}

/** What the form makes: an assignment, or what is still missing, field by field. Parts stand in the course's order. */
export function readSettings(
  settings: AssignmentSettings,
  outline: Outline,
): { assignment: Assignment } | { faults: string[] } {
  const faults: string[] = [];
  const parts = listParts(settings, outline, faults);
  const passMark = readNumber(settings.passPercent) / 100;
  const attempts = settings.attempts.trim() === '' ? null : readNumber(settings.attempts);
  const at = settings.hasDue ? momentOf(settings, zoneOf(settings)) : null;
  if (parts.length === 0 && faults.length === 0) faults.push('Choose at least one lesson or quiz.');
  if (!(passMark >= 0 && passMark <= 1)) faults.push('The pass mark is a number from 0 to 100.');
  if (attempts !== null && !isWhole(attempts, LIMITS.attempts))
    faults.push(`The tries are a whole number from 1 to ${LIMITS.attempts}, or nothing for no limit.`);
  if (settings.hasDue && at === null) faults.push('The due date needs a day, a time and a time zone.');
  if (settings.hasDue && at !== null && !isDueYear(settings.date))
    faults.push(`The due date needs a year from ${DUE_YEARS.first} to ${DUE_YEARS.last}.`);
  if (settings.title.length > LIMITS.titleChars)
    faults.push(`The title is longer than ${LIMITS.titleChars} characters.`);
  if (settings.note.length > LIMITS.noteChars) faults.push(`The note is longer than ${LIMITS.noteChars} characters.`);
  if (faults.length > 0) return { faults };
  const { id, title, note, feedback, order, sign, seed, seedValue } = settings;
  const assignment: Assignment = {
    ...{ id, title: title.trim(), parts, passMark, attempts, feedback, order, note: note.trim(), sign },
    seed: seed === 'class' ? { kind: 'class', value: seedValue } : { kind: 'each' },
    due: at === null ? null : { at, zone: zoneOf(settings) },
  };
  // So that a link that can't be made means one thing alone: there is too much for it.
  return parseAssignment(assignment)
    ? { assignment }
    : { faults: ['Something in this form can’t be put into a link. Check the title, the note and the due date.'] };
}

/** The rules as they stand, whether or not all that an assignment needs is there. */
export function rulesOf(settings: AssignmentSettings): Rules {
  const { order, feedback, sign, seed, seedValue } = settings;
  return {
    parts: [
      ...Object.keys(settings.lessons).map(() => ({ kind: 'lesson' as const })),
      ...Object.keys(settings.quizzes).map(() => ({ kind: 'quiz' as const })),
    ],
    ...{ order, feedback, sign },
    seed: seed === 'class' ? { kind: 'class', value: seedValue } : { kind: 'each' },
    passMark: readNumber(settings.passPercent) / 100,
    attempts: settings.attempts.trim() === '' ? null : readNumber(settings.attempts),
  };
}

/** A subject as the form shows it: a lesson, its quiz, or both. */
export interface SubjectRow {
  lesson: Outline['lessons'][number] | undefined;
  bank: Outline['banks'][number] | undefined;
}

/** A row for each lesson with the quiz that is its own; quizzes of no lesson come last. */
export function listSubjects({ lessons, banks }: Outline): SubjectRow[] {
  const rows: SubjectRow[] = lessons.map((lesson) => ({ lesson, bank: banks.find(({ id }) => id === lesson.id) }));
  const others = banks.filter(({ id }) => !lessons.some((lesson) => lesson.id === id));
  return [...rows, ...others.map((bank) => ({ lesson: undefined, bank }))];
}

/** Where a quiz of a lesson stands in the list: right after it; those of no lesson come last. */
export function listChoices({ lessons, banks }: Outline): ({ lesson: string } | { bank: string })[] {
  const own = lessons.flatMap(({ id }) => [
    { lesson: id },
    ...(banks.some((bank) => bank.id === id) ? [{ bank: id }] : []),
  ]);
  const others = banks.filter(({ id }) => !lessons.some((lesson) => lesson.id === id));
  return [...own, ...others.map(({ id }) => ({ bank: id }))];
}

function listParts(settings: AssignmentSettings, outline: Outline, faults: string[]): AssignedPart[] {
  return listChoices(outline).flatMap((choice): AssignedPart[] => {
    if ('lesson' in choice) {
      const chosen = own(settings.lessons, choice.lesson);
      const lesson = outline.lessons.find(({ id }) => id === choice.lesson);
      if (!chosen || !lesson) return [];
      const steps = lesson.steps.map(({ id }) => id).filter((id) => chosen.includes(id));
      if (steps.length === 0) faults.push(`Choose at least one step of “${lesson.title}”, or leave the lesson out.`);
      return [{ kind: 'lesson', lesson: lesson.id, steps: steps.length === lesson.steps.length ? null : steps }];
    }
    const typed = settings.quizzes[choice.bank];
    const bank = outline.banks.find(({ id }) => id === choice.bank);
    if (typed === undefined || !bank) return [];
    const count = readNumber(typed);
    const most = Math.min(bank.questions, LIMITS.questions);
    if (!isWhole(count, most)) faults.push(`“${bank.title}” can ask 1 to ${most} questions.`);
    return [{ kind: 'quiz', bank: bank.id, count }];
  });
}

function stepsOf(lesson: string, { lessons }: Outline): string[] {
  return lessons.find(({ id }) => id === lesson)?.steps.map(({ id }) => id) ?? [];
}

/** NaN for anything but a plain decimal number. */
function readNumber(text: string): number {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.trim().replace(',', '.')) : Number.NaN;
}

function isDueYear(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= DUE_YEARS.first && year <= DUE_YEARS.last;
}

function isWhole(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}
