import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { bankSchema, glossarySchema, moduleSchema } from '../../content/schema';
import { plainText } from '../../domain/inline';
import { type BoardItem, type Item, isBoard, isScored, type ScoredItem } from '../../domain/item';

const root = path.resolve(__dirname, '../..');
const readYaml = (file: string): unknown => parse(readFileSync(path.join(root, file), 'utf8'));

export interface LessonPlan {
  id: string;
  title: string;
  steps: { id: string; title: string; items: string[]; figures: string[] }[];
}

/** The lessons in their order, each with its steps and the ids of the items placed there. */
export const LESSONS: readonly LessonPlan[] = moduleSchema
  .parse(readYaml('lessons/module.yaml'))
  .lessons.map(({ id, title }) => ({ id, title, steps: readSteps(id) }));

const items = new Map(
  [...LESSONS.map(({ id }) => id), 'final'].flatMap((bank) =>
    bankSchema
      .parse(readYaml(`quizzes/${bank}.yaml`))
      .items.map(({ waive: _, ...item }): [string, Item] => [item.id, { ...item, bank, hash: '', former: [] }]),
  ),
);

const pinyin = new Map(
  glossarySchema.parse(readYaml('lessons/glossary.yaml')).map(({ id, zh }) => [id, zh?.pinyin ?? id]),
);

function readSteps(lesson: string): LessonPlan['steps'] {
  const source = readFileSync(path.join(root, `lessons/${lesson}.mdx`), 'utf8');
  return source
    .split(/(?=<Step )/)
    .slice(1)
    .map((text) => ({
      id: /^<Step[^>]* id="([^"]+)"/.exec(text)?.[1] ?? '',
      title: /^<Step[^>]* title="([^"]+)"/.exec(text)?.[1] ?? '',
      items: [...text.matchAll(/<Exercise id="([^"]+)"/g)].map(([, id]) => id ?? ''),
      figures: [...text.matchAll(/<Figure id="([^"]+)"/g)].map(([, id]) => id ?? ''),
    }));
}

/** The item of that id, in any bank; throws when there is none. */
export function findItem(id: string): Item {
  const item = items.get(id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
}

/** As `findItem`; throws as well when the item isn't scored. */
export function findScored(id: string): ScoredItem {
  const item = findItem(id);
  if (!isScored(item)) throw new Error(`${id} is not scored`);
  return item;
}

/** As `findItem`; throws as well when the item isn't worked on a board. */
export function findBoard(id: string): BoardItem {
  const item = findItem(id);
  if (!isBoard(item)) throw new Error(`${id} has no board`);
  return item;
}

/** The lesson of that id; throws when there is none. */
export function lessonPlan(id: string): LessonPlan {
  const lesson = LESSONS.find((candidate) => candidate.id === id);
  if (!lesson) throw new Error(`No lesson ${id}`);
  return lesson;
}

/** The address, relative to the site, of the step that holds an item. */
export function findAddress(item: string): string {
  for (const lesson of LESSONS)
    for (const step of lesson.steps) if (step.items.includes(item)) return `lessons/${lesson.id}/#${step.id}`;
  throw new Error(`No step holds ${item}`);
}

/** An authored text as it is spoken: without its marks, a Chinese term by its pinyin. */
export function speak(text: string): string {
  return plainText(text, (id) => pinyin.get(id) ?? id);
}

/** The items that the quiz of a bank may draw. */
export function listQuizItems(bank: string): Item[] {
  return [...items.values()].filter((item) => item.bank === bank && item.for === 'quiz');
}
