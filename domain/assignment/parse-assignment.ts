import {
  arrayOf,
  byTag,
  exactly,
  numberIn,
  oneOf,
  orNull,
  parseAs,
  type ReadAs,
  type Shape,
  satisfying,
  stringOf,
  wholeIn,
} from '../shape';
import { cleanLine, cleanLines } from '../shown-text';
import { type Assignment, LIMITS } from './assignment';
import { LATEST_DUE } from './due';

const id = matching(/^[\w-]{1,80}$/);

const part = byTag('kind', {
  lesson: exactly({ kind: oneOf('lesson'), lesson: id, steps: orNull(arrayOf(id, LIMITS.steps, 1)) }),
  quiz: exactly({ kind: oneOf('quiz'), bank: id, count: wholeIn(1, LIMITS.questions) }),
});

const assignment: Shape<Assignment> = exactly({
  id,
  title: stringOf(LIMITS.titleChars),
  parts: satisfying(arrayOf(part, LIMITS.parts, 1), isEachOnce),
  seed: byTag('kind', {
    class: exactly({ kind: oneOf('class'), value: id }),
    each: exactly({ kind: oneOf('each') }),
  }),
  passMark: numberIn(0, 1),
  attempts: orNull(wholeIn(1, LIMITS.attempts)),
  feedback: oneOf('each', 'end'),
  order: oneOf('free', 'gated'),
  due: orNull(exactly({ at: wholeIn(0, LATEST_DUE), zone: matching(/^[A-Za-z0-9_+\-/]{1,60}$/) })),
  note: stringOf(LIMITS.noteChars),
  sign: oneOf('name', 'email', 'number'),
});

/** An assignment from outside, its words cleaned, or null when it is none. Whether the course has what it names is not asked here. */
export function parseAssignment(raw: unknown): Assignment | null {
  const parsed = parseAs(assignment, raw);
  if (!parsed) return null;
  const { title, note } = parsed;
  return { ...parsed, title: cleanLine(title, LIMITS.titleChars), note: cleanLines(note, LIMITS.noteChars) };
}

function isEachOnce(parts: readonly ReadAs<typeof part>[]): boolean {
  const names = parts.map((each) => (each.kind === 'lesson' ? `lesson ${each.lesson}` : `quiz ${each.bank}`));
  const areStepsOnce = parts.every(
    (each) => each.kind === 'quiz' || each.steps === null || new Set(each.steps).size === each.steps.length,
  );
  return areStepsOnce && new Set(names).size === names.length;
}

function matching(pattern: RegExp): Shape<string> {
  return satisfying(stringOf(), (each) => pattern.test(each));
}
