import type { Bank, Lesson } from '../course';
import type { AttemptEntry, FormEntry, Log } from '../entry';
import { isSameItem } from '../identity';
import type { Item } from '../item';
import type { Response } from '../response';
import type { AssignedPart, Assignment } from './assignment';

/** What grading needs of a course. */
export interface GradingCourse {
  lessons: Pick<Lesson, 'id' | 'steps'>[];
  banks: Pick<Bank, 'id' | 'items'>[];
}

/** One answer that counts. */
export interface WorkAnswer {
  item: string;
  /** The version of the item that was answered. */
  hash: string;
  /** Whole milliseconds since the epoch, by the learner's clock. */
  at: number;
  elapsedMs: number;
  response: Response;
}

/** One try at a quiz of the assignment. */
export interface WorkForm {
  id: string;
  bank: string;
  at: number;
  /** When it was handed in, or null. */
  finishedAt: number | null;
  items: string[];
  answers: WorkAnswer[];
}

/** What a learner has done for an assignment: raw, without any score. */
export interface Work {
  /** First answers to the exercises of the assigned steps. */
  lessons: WorkAnswer[];
  /** In the order in which they were begun, over all quizzes. */
  forms: WorkForm[];
}

const indexes = new WeakMap<GradingCourse, ReadonlyMap<string, Item>>();

/** Every item of a course by id; made once a course, since a class asks for it thousands of times. */
export function itemsById(course: GradingCourse): ReadonlyMap<string, Item> {
  const known = indexes.get(course);
  if (known) return known;
  const index = new Map(course.banks.flatMap(({ items }) => items).map((item) => [item.id, item]));
  indexes.set(course, index);
  return index;
}

/** The banks that an assignment's exercises and questions are in: a lesson's exercises are in the bank of its id. */
export function listPartBanks({ parts }: Pick<Assignment, 'parts'>): string[] {
  return [...new Set(parts.map((part) => (part.kind === 'lesson' ? part.lesson : part.bank)))].sort();
}

/** The items of the assigned steps of a lesson, in reading order. */
export function listLessonItems(part: Extract<AssignedPart, { kind: 'lesson' }>, course: GradingCourse): string[] {
  const steps = course.lessons.find(({ id }) => id === part.lesson)?.steps ?? [];
  return steps.filter(({ id }) => part.steps === null || part.steps.includes(id)).flatMap(({ items }) => items);
}

/**
 * What of a record counts for an assignment: of each exercise in its lessons the first answer ever given there, whether
 * before or after the assignment was opened (whoever met it earlier has seen its key), and where the exercise has changed
 * since, the first one to it as it is now; and the forms drawn for it.
 */
export function collectWork(assignment: Assignment, log: Log, course: GradingCourse): Work {
  const lessonItems = new Set(
    assignment.parts.flatMap((part) => (part.kind === 'lesson' ? listLessonItems(part, course) : [])),
  );
  const banks = new Set(assignment.parts.flatMap((part) => (part.kind === 'quiz' ? [part.bank] : [])));
  const lessons = new Map<string, WorkAnswer>();
  const forms = new Map<string, WorkForm>();
  const known = itemsById(course);
  const isOfNow = (hash: string, id: string) => {
    const item = known.get(id);
    return item !== undefined && isSameItem(item, hash);
  };
  for (const entry of log) if (isFormOf(entry, assignment.id, banks)) forms.set(entry.id, openForm(entry));
  for (const entry of log) {
    if (entry.type === 'attempt') {
      if (entry.form === null) {
        const first = lessons.get(entry.item);
        const counts = !first || (!isOfNow(first.hash, entry.item) && isOfNow(entry.hash, entry.item));
        if (lessonItems.has(entry.item) && counts) lessons.set(entry.item, answerOf(entry));
        continue;
      }
      const form = forms.get(entry.form);
      if (form?.items.includes(entry.item) && !form.answers.some(({ item }) => item === entry.item))
        form.answers.push(answerOf(entry));
    }
    if (entry.type === 'finish') {
      const form = forms.get(entry.form);
      if (form) form.finishedAt ??= Math.round(entry.at);
    }
  }
  return { lessons: [...lessons.values()], forms: [...forms.values()] };
}

/** The tries at one quiz that count: the first `attempts` of them. */
export function listCountedForms(assignment: Assignment, work: Work, bank: string): WorkForm[] {
  const forms = work.forms.filter((form) => form.bank === bank);
  return assignment.attempts === null ? forms : forms.slice(0, assignment.attempts);
}

function isFormOf(entry: Log[number], assignment: string, banks: ReadonlySet<string>): entry is FormEntry {
  return entry.type === 'form' && entry.assignment === assignment && !entry.isPractice && banks.has(entry.bank);
}

function openForm({ id, bank, at, items }: FormEntry): WorkForm {
  return { id, bank, at: Math.round(at), finishedAt: null, items, answers: [] };
}

function answerOf({ item, hash, at, elapsedMs, response }: AttemptEntry): WorkAnswer {
  return { item, hash, at: Math.round(at), elapsedMs: Math.round(elapsedMs), response };
}
