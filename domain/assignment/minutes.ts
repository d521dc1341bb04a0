import type { Assignment } from './assignment';

/** Minutes that a quiz question takes, as we tell students. */
const MINUTES_A_QUESTION = 1;

interface Times {
  lessons: { id: string; minutes: number; steps: { id: string }[] }[];
}

/** About how long one part takes, in whole minutes, at least one; a lesson's steps take even shares of its time. */
export function minutesOf(part: Assignment['parts'][number], { lessons }: Times): number {
  if (part.kind === 'quiz') return Math.max(1, Math.round(part.count * MINUTES_A_QUESTION));
  const lesson = lessons.find(({ id }) => id === part.lesson);
  if (!lesson || lesson.steps.length === 0) return 1;
  const share = part.steps === null ? 1 : part.steps.length / lesson.steps.length;
  return Math.max(1, Math.round(lesson.minutes * share));
}

/** From a steady reader's minutes to those of one who is slower by a quarter, rounded to fives from ten on. */
export function rangeOf(minutes: number): { from: number; to: number } {
  const slow = (minutes * 5) / 4;
  if (minutes < 10) return { from: minutes, to: Math.ceil(slow) };
  return { from: Math.floor(minutes / 5) * 5, to: Math.ceil(slow / 5) * 5 };
}
