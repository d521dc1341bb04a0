import * as z from 'zod/mini';
import { parseSafely } from '../parse-safely';
import { cleanLine, cleanLines } from '../shown-text';
import { type Assignment, LIMITS } from './assignment';
import { LATEST_DUE } from './due';

const id = z.string().check(z.regex(/^[\w-]{1,80}$/));

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('lesson'),
    lesson: id,
    steps: z.nullable(z.array(id).check(z.minLength(1), z.maxLength(LIMITS.steps))),
  }),
  z.strictObject({
    kind: z.literal('quiz'),
    bank: id,
    count: z.int().check(z.gte(1), z.lte(LIMITS.questions)),
  }),
]);

const assignment = z.strictObject({
  id,
  title: z.string().check(z.maxLength(LIMITS.titleChars)),
  parts: z.array(part).check(z.minLength(1), z.maxLength(LIMITS.parts), z.refine(isEachOnce)),
  seed: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('class'), value: id }),
    z.strictObject({ kind: z.literal('each') }),
  ]),
  passMark: z.number().check(z.gte(0), z.lte(1)),
  attempts: z.nullable(z.int().check(z.gte(1), z.lte(LIMITS.attempts))),
  feedback: z.enum(['each', 'end']),
  order: z.enum(['free', 'gated']),
  due: z.nullable(
    z.strictObject({
      at: z.int().check(z.gte(0), z.lte(LATEST_DUE)),
      zone: z.string().check(z.regex(/^[A-Za-z0-9_+\-/]{1,60}$/)),
    }),
  ),
  note: z.string().check(z.maxLength(LIMITS.noteChars)),
  sign: z.enum(['name', 'email', 'number']),
});

/** An assignment from outside, its words cleaned, or null when it is none. Whether the course has what it names is not asked here. */
export function parseAssignment(raw: unknown): Assignment | null {
  const parsed = parseSafely(assignment, raw);
  if (!parsed) return null;
  const { title, note } = parsed;
  return { ...parsed, title: cleanLine(title, LIMITS.titleChars), note: cleanLines(note, LIMITS.noteChars) };
}

function isEachOnce(parts: readonly z.infer<typeof part>[]): boolean {
  const names = parts.map((each) => (each.kind === 'lesson' ? `lesson ${each.lesson}` : `quiz ${each.bank}`));
  const areStepsOnce = parts.every(
    (each) => each.kind === 'quiz' || each.steps === null || new Set(each.steps).size === each.steps.length,
  );
  return areStepsOnce && new Set(names).size === names.length;
}
