import { allItems, type ItemEntry } from '../../material';
import { type Finding, inItem, inLesson, inYaml, type LessonRule } from '../rule';

/** Learners' records and links hang on ids, so none may stand for two things; of items in two banks `module/` has the rule. */
const repeatedId: LessonRule = {
  id: 'repeated-id',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part))
      for (const [list, rows] of rowsOf(entry))
        for (const [i, id] of repeatsOf(rows)) yield inItem(entry, [list, i, 'id'], again(id, `in ${list}`));
    for (const lesson of part.lessons)
      for (const [i, id] of repeatsOf(lesson.steps)) {
        const step = lesson.steps[i];
        if (step) yield inLesson(lesson, i, step.position, again(id, 'in this lesson'));
      }
  },
};

/** A file's id and its name are one. */
const fileId: LessonRule = {
  id: 'file-id',
  severity: 'error',
  *find({ lessons, banks }) {
    for (const { id, head, yaml } of banks)
      if (head && head.bank !== id)
        yield inYaml(yaml, ['bank'], { expected: id, got: head.bank, mend: `write bank: ${id}` });
    for (const lesson of lessons)
      if (lesson.id !== null && lesson.id !== lesson.name)
        yield inLesson(
          lesson,
          -1,
          { line: 2, column: 1 },
          {
            expected: `id: ${lesson.name}`,
            got: lesson.id,
            mend: `write id: ${lesson.name}`,
          },
        );
  },
};

/** Step ids end up in links, beside the lesson's. */
const stepId: LessonRule = {
  id: 'step-id',
  severity: 'error',
  *find({ lessons }) {
    for (const lesson of lessons)
      for (const [i, { id, position }] of lesson.steps.entries())
        if (id !== '' && !/^[a-z][a-z0-9-]{1,39}$/.test(id))
          yield inLesson(lesson, i, position, {
            expected: '2–40 of a–z, 0–9 and -, a letter first',
            got: `“${id}”`,
            mend: 'rename the step',
          });
  },
};

export const IDENTITY_RULES: LessonRule[] = [repeatedId, fileId, stepId];

export type Rows = readonly { id: string }[];

function rowsOf({ item }: ItemEntry): [string, Rows][] {
  const lists: [string, Rows | undefined][] = [
    ['options', 'options' in item ? item.options : undefined],
    ['bins', 'bins' in item ? item.bins : undefined],
    ['cards', 'cards' in item ? item.cards : undefined],
    ['gaps', 'gaps' in item ? item.gaps : undefined],
    ['words', 'words' in item ? item.words : undefined],
  ];
  return lists.flatMap(([name, rows]): [string, Rows][] => (rows ? [[name, rows]] : []));
}

/** Index and id of each row whose id came before. */
export function repeatsOf(rows: Rows): [number, string][] {
  const seen = new Set<string>();
  return [...rows.entries()].flatMap(([i, { id }]): [number, string][] => {
    if (seen.has(id)) return [[i, id]];
    seen.add(id);
    return [];
  });
}

export function again(id: string, where: string): Pick<Finding, 'expected' | 'got' | 'mend'> {
  return { expected: 'an id of its own', got: `${id}, which stands ${where} already`, mend: 'rename one of the two' };
}
