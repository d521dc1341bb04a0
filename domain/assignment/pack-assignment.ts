import type { Assignment } from './assignment';

/** An assignment without field names, which would be half of a link. */
export function packAssignment(assignment: Assignment): unknown {
  const { id, title, parts, seed, passMark, attempts, feedback, order, due, note, sign } = assignment;
  return [
    [id, title, note, sign],
    parts.map((part) => (part.kind === 'lesson' ? [part.lesson, part.steps] : [part.bank, part.count])),
    [seed.kind === 'class' ? seed.value : null, passMark, attempts, feedback, order],
    due && [due.at, due.zone],
  ];
}

/** The fields by name again, unchecked (see `parseAssignment`); total over any value. */
export function unpackAssignment(raw: unknown): unknown {
  const [about, parts, rules, due] = listOf(raw);
  const [id, title, note, sign] = listOf(about);
  const [seed, passMark, attempts, feedback, order] = listOf(rules);
  return {
    ...{ id, title, note, sign, passMark, attempts, feedback, order },
    parts: listOf(parts).map(unpackPart),
    seed: seed === null ? { kind: 'each' } : { kind: 'class', value: seed },
    due: due === null ? null : { at: listOf(due)[0], zone: listOf(due)[1] },
  };
}

function unpackPart(raw: unknown): unknown {
  const [id, of] = listOf(raw);
  return typeof of === 'number' ? { kind: 'quiz', bank: id, count: of } : { kind: 'lesson', lesson: id, steps: of };
}

/** The value itself when it is a list, else an empty one. */
export function listOf(raw: unknown): unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** The value of a JSON text, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
