import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { fillBankTemplate } from './bank-template';
import { fillLessonTemplate } from './lesson-template';
import type { Material } from './material';

export interface NewLesson {
  id: string;
  title: string;
}

/** Files to write, by path from the root; or why not. */
export type NewLessonFiles = { files: Record<string, string> } | { refusal: string };

/**
 * A lesson with its bank that pass the check, every text marked TODO, and module.yaml with the lesson at the end of its list.
 * Refuses an id that is malformed, reserved or taken.
 */
export function fillTemplates({ id, title }: NewLesson, material: Material, moduleYaml: string): NewLessonFiles {
  const refusal = refuse(id, material);
  if (refusal) return { refusal };
  const prefix = choosePrefix(id, material);
  const extended = appendLesson(moduleYaml, {
    id,
    title,
    question: 'TODO: the question that the lesson answers?',
    outcomes: [{ id: `${prefix}1`, text: 'TODO: what a learner can do after the lesson' }],
  });
  if (extended === null)
    return { refusal: 'lessons/module.yaml has no list of lessons: mend it first (npm run check).' };
  return {
    files: {
      'lessons/module.yaml': extended,
      [`lessons/${id}.mdx`]: fillLessonTemplate(id, prefix),
      [`quizzes/${id}.yaml`]: fillBankTemplate(id, title, prefix),
    },
  };
}

function refuse(id: string, material: Material): string | null {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(id))
    return `“${id}” is no lesson id: use 2–40 of a–z, 0–9 and -, a letter first, as in --id debt-and-swaps.`;
  if (id === 'final') return '“final” is the bank of the final quiz: choose another id.';
  if (material.module?.value.pages.some((page) => page.id === id))
    return `“${id}” is the bank of a page: choose another id.`;
  if (material.module?.value.lessons.some((lesson) => lesson.id === id))
    return `lessons/module.yaml has a lesson “${id}” already: choose another id.`;
  return null;
}

/** Initials of the id, as `dl` for debt-and-loans; with a number when items or outcomes begin so already. */
function choosePrefix(id: string, material: Material): string {
  const words = id.split('-').filter((word) => /^[a-z]/.test(word) && !['a', 'an', 'and', 'of', 'the'].includes(word));
  const initials = words.length > 1 ? words.map((word) => word[0]).join('') : id.replace(/[^a-z]/g, '').slice(0, 2);
  const taken = [
    ...material.banks.flatMap(({ ids }) => [...ids]),
    ...(material.module?.value.lessons.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome.id)) ?? []),
  ];
  const isFree = (prefix: string) => !taken.some((one) => one.startsWith(`${prefix}_`) || one.startsWith(`${prefix}1`));
  for (let n = 0; ; n += 1) {
    const prefix = n === 0 ? initials : `${initials}${'x'.repeat(n)}`;
    if (isFree(prefix)) return prefix;
  }
}

/** The text with one more entry at the end of its list of lessons; every other byte stays. Null without such a list. */
function appendLesson(moduleYaml: string, lesson: object): string | null {
  const { contents } = parseDocument(moduleYaml);
  const list = isMap(contents) ? contents.get('lessons', true) : null;
  const last = isSeq(list) ? list.items.at(-1) : null;
  if (!isMap(last) || !last.range) return null;
  const [start, end] = last.range;
  // The dash stands two columns before the entry.
  const indent = ' '.repeat(start - moduleYaml.lastIndexOf('\n', start - 1) - 3);
  const entry = stringify([lesson], { lineWidth: 0 })
    .trimEnd()
    .replace(/^(?=.)/gm, indent);
  const lastLine = moduleYaml.indexOf('\n', moduleYaml.slice(0, end).trimEnd().length);
  const at = lastLine < 0 ? moduleYaml.length : lastLine;
  return `${moduleYaml.slice(0, at)}\n${entry}${moduleYaml.slice(at)}`;
}
