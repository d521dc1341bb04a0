import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { argumentSchema, timelineSchema } from './argument-schema';
import type { Fault } from './fault';
import { identitiesSchema, retiredSchema } from './identities';
import type { BankEntry, ItemEntry, LessonEntry, Material, Shaped } from './material';
import { readEvidence } from './read-evidence';
import { readMdx } from './read-mdx';
import { readTeaching } from './read-teaching';
import { parseShape, readYaml, type YamlText } from './read-yaml';
import { rememberFiles } from './remember-files';
import { bankSchema, glossarySchema, itemSchema, moduleSchema, paragraphsSchema, sourcesSchema } from './schema';

const REFERENCE_FILES = [
  'module.yaml',
  'paragraphs.yaml',
  'glossary.yaml',
  'sources.yaml',
  'argument.yaml',
  'timeline.yaml',
];
const readLesson = rememberFiles(readMdx);
const readData = rememberFiles(readYaml);
const bankHeadSchema = bankSchema.extend({ items: z.array(z.unknown()).min(1) });

/** Reads everything below `lessons/` and `quizzes/` of a root. Unreadable folders throw; whatever an author can mend is a fault. */
export function readMaterial(root: string): Material {
  const faults: Fault[] = [];
  const yamls: YamlText[] = [];
  const open = (file: string): YamlText | null => {
    if (!existsSync(join(root, file))) {
      faults.push(missing(file, 'add it, as lessons/AUTHORING.md describes'));
      return null;
    }
    const yaml = readData(file, readFileSync(join(root, file), 'utf8'));
    faults.push(...yaml.faults);
    if (yaml.data !== undefined) yamls.push(yaml);
    return yaml.data === undefined ? null : yaml;
  };
  const shape = <T extends z.ZodType>(file: string, schema: T): Shaped<z.output<T>> | null => {
    const yaml = open(file);
    if (!yaml) return null;
    const parsed = parseShape(yaml, schema, yaml.data);
    faults.push(...parsed.faults);
    return parsed.value === null ? null : { yaml, value: parsed.value };
  };

  const module = shape('lessons/module.yaml', moduleSchema);
  const paragraphs = shape('lessons/paragraphs.yaml', paragraphsSchema);
  const glossary = shape('lessons/glossary.yaml', glossarySchema);
  const sources = shape('lessons/sources.yaml', sourcesSchema);
  const optional = <T extends z.ZodType>(file: string, schema: T) =>
    existsSync(join(root, file)) ? shape(file, schema) : null;
  const argument = optional('lessons/argument.yaml', argumentSchema);
  const timeline = optional('lessons/timeline.yaml', timelineSchema);
  const wanted = module ? [...new Set(module.value.lessons.map(({ id }) => id))] : null;
  const pages = module ? module.value.pages.map(({ id }) => id) : [];
  const evidence = readEvidence(root, shape, (...found) => faults.push(...found));
  const teaching = readTeaching(root, shape, (...found) => faults.push(...found));
  const identities = optional('quizzes/identities.json', identitiesSchema);
  const retired = optional('quizzes/retired.yaml', retiredSchema);
  const lessonNames = listNames(root, 'lessons', '.mdx');
  const bankNames = listNames(root, 'quizzes', '.yaml');
  if (wanted) faults.push(...findStrays(root, wanted, pages));

  const lessons: LessonEntry[] = [];
  for (const name of wanted ?? lessonNames) {
    const file = `lessons/${name}.mdx`;
    if (!lessonNames.includes(name)) {
      faults.push(missing(file, 'write it (npm run new:lesson makes a beginning), or take it out of module.yaml'));
      continue;
    }
    const source = readFileSync(join(root, file), 'utf8');
    const lesson = readLesson(file, source);
    faults.push(...lesson.faults);
    lessons.push({ ...lesson, name, source });
  }

  const banks: BankEntry[] = [];
  for (const name of wanted ? [...wanted, 'final', ...pages] : bankNames) {
    const yaml = open(`quizzes/${name}.yaml`);
    if (!yaml) continue;
    const bank = readBank(name, yaml);
    faults.push(...bank.faults);
    banks.push(bank.entry);
  }
  return {
    module,
    paragraphs,
    glossary,
    sources,
    argument,
    timeline,
    lessons,
    banks,
    identities,
    retired,
    evidence,
    teaching,
    yamls,
    faults,
  };
}

function readBank(id: string, yaml: YamlText): { entry: BankEntry; faults: Fault[] } {
  const head = parseShape(yaml, bankHeadSchema, yaml.data);
  const faults = [...head.faults];
  const items: ItemEntry[] = [];
  const ids = new Set<string>();
  const raw = listItems(yaml.data);
  for (const [index, data] of raw.entries()) {
    const parsed = parseShape(yaml, itemSchema, data, ['items', index]);
    faults.push(...parsed.faults);
    if (parsed.value) items.push({ item: parsed.value, bank: id, yaml, index });
    if (typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string') ids.add(data.id);
  }
  const isWhole = items.length === raw.length && raw.length > 0;
  return { entry: { id, yaml, head: head.value, items, ids, isWhole }, faults };
}

function listItems(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null || !('items' in data)) return [];
  return Array.isArray(data.items) ? data.items : [];
}

function listNames(root: string, folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending))
    .sort();
}

function findStrays(root: string, wanted: string[], pages: string[]): Fault[] {
  const known = new Set([
    ...REFERENCE_FILES.map((name) => `lessons/${name}`),
    ...wanted.flatMap((id) => [`lessons/${id}.mdx`, `quizzes/${id}.yaml`]),
    'quizzes/retired.yaml',
    ...['final', ...pages].map((id) => `quizzes/${id}.yaml`),
  ]);
  return ['lessons', 'quizzes']
    .flatMap((folder) =>
      ['.mdx', '.yaml', '.yml'].flatMap((ending) =>
        listNames(root, folder, ending).map((name) => `${folder}/${name}${ending}`),
      ),
    )
    .filter((file) => !known.has(file))
    .map((file) => ({
      severity: 'error',
      file,
      line: 1,
      column: 1,
      path: '',
      rule: 'stray-file',
      expected: 'only files of the lessons in module.yaml',
      got: file.split('/')[1] ?? file,
      mend: 'add its lesson to lessons/module.yaml, or remove the file',
    }));
}

function missing(file: string, mend: string): Fault {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    path: '',
    rule: 'missing-file',
    expected: 'the file',
    got: 'none',
    mend,
  };
}
