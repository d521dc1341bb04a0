import type { Path } from '../fault';
import { allItems, type ItemEntry, type Material } from '../material';
import type { YamlText } from '../read-yaml';
import { type Finding, inItem, inLesson, inYaml, type Rule } from './rule';

/** Learners' records and links hang on ids, so none may stand for two things. */
const repeatedId: Rule = {
  id: 'repeated-id',
  severity: 'error',
  *find(material) {
    const seen = new Map<string, ItemEntry>();
    for (const entry of allItems(material)) {
      const first = seen.get(entry.item.id);
      if (first) yield inItem(entry, ['id'], again(entry.item.id, `in ${first.yaml.file}`));
      else seen.set(entry.item.id, entry);
      for (const [list, rows] of partsOf(entry))
        for (const [i, id] of repeatsOf(rows)) yield inItem(entry, [list, i, 'id'], again(id, `in ${list}`));
    }
    for (const lesson of material.lessons)
      for (const [i, id] of repeatsOf(lesson.steps)) {
        const step = lesson.steps[i];
        if (step) yield inLesson(lesson, i, step.position, again(id, 'in this lesson'));
      }
    for (const { yaml, rows, prefix } of listed(material))
      for (const [i, id] of repeatsOf(rows)) yield inYaml(yaml, [...prefix(i), 'id'], again(id, 'in this file'));
  },
};

/** A file's id and its name are one. */
const fileId: Rule = {
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
const stepId: Rule = {
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

export const IDENTITY_RULES: Rule[] = [repeatedId, fileId, stepId];

type Rows = readonly { id: string }[];

function partsOf({ item }: ItemEntry): [string, Rows][] {
  const lists: [string, Rows | undefined][] = [
    ['options', 'options' in item ? item.options : undefined],
    ['bins', 'bins' in item ? item.bins : undefined],
    ['cards', 'cards' in item ? item.cards : undefined],
    ['gaps', 'gaps' in item ? item.gaps : undefined],
    ['words', 'words' in item ? item.words : undefined],
  ];
  return lists.flatMap(([name, rows]): [string, Rows][] => (rows ? [[name, rows]] : []));
}

function listed({ module, glossary, sources, paragraphs, evidence }: Material) {
  const lists: { yaml: YamlText; rows: Rows; prefix: (i: number) => Path }[] = [];
  for (const file of [glossary, sources, paragraphs, evidence?.rules, evidence?.investigations])
    if (file) lists.push({ yaml: file.yaml, rows: file.value, prefix: (i) => [i] });
  if (module) {
    const { lessons } = module.value;
    lists.push({ yaml: module.yaml, rows: lessons, prefix: (i) => ['lessons', i] });
    lists.push({ yaml: module.yaml, rows: module.value.pages, prefix: (i) => ['pages', i] });
    const places = lessons.flatMap((lesson, l) => lesson.outcomes.map((_, o): Path => ['lessons', l, 'outcomes', o]));
    const rows = lessons.flatMap((lesson) => lesson.outcomes);
    lists.push({ yaml: module.yaml, rows, prefix: (i) => places[i] ?? [] });
  }
  return lists;
}

function repeatsOf(rows: Rows): [number, string][] {
  const seen = new Set<string>();
  return [...rows.entries()].flatMap(([i, { id }]): [number, string][] => {
    if (seen.has(id)) return [[i, id]];
    seen.add(id);
    return [];
  });
}

function again(id: string, where: string): Pick<Finding, 'expected' | 'got' | 'mend'> {
  return { expected: 'an id of its own', got: `${id}, which stands ${where} already`, mend: 'rename one of the two' };
}
