import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { argumentSchema, timelineSchema } from './argument-schema';
import type { Fault } from './fault';
import { identitiesSchema, retiredSchema } from './identities';
import { NO_SHELF, type Shelf } from './kept-parts';
import type { BankEntry, LessonEntry, Material, Shaped } from './material';
import { readEvidence } from './read-evidence';
import { readPart } from './read-part';
import { readTeaching } from './read-teaching';
import { parseShape, readYaml, type YamlText } from './read-yaml';
import { rememberFiles } from './remember-files';
import { glossarySchema, moduleSchema, paragraphsSchema, sourcesSchema } from './schema';

const REFERENCE_FILES = [
  'module.yaml',
  'paragraphs.yaml',
  'glossary.yaml',
  'sources.yaml',
  'argument.yaml',
  'timeline.yaml',
];
const readData = rememberFiles(readYaml);

/**
 * Reads everything below `lessons/` and `quizzes/` of a root, lessons and banks from the shelf where they stand there.
 * Unreadable folders throw; whatever an author can mend is a fault.
 */
export function readMaterial(root: string, shelf: Shelf = NO_SHELF): Material {
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
  const banks: BankEntry[] = [];
  const isLesson = new Set(wanted ?? lessonNames);
  const names = wanted ? [...wanted, 'final', ...pages] : [...new Set([...lessonNames, ...bankNames])].sort();
  const readText = (file: string): string | null =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null;
  for (const name of names) {
    const mdx = isLesson.has(name) && lessonNames.includes(name) ? readText(`lessons/${name}.mdx`) : null;
    const yaml = readText(`quizzes/${name}.yaml`);
    if (mdx === null && isLesson.has(name))
      faults.push(
        missing(
          `lessons/${name}.mdx`,
          'write it (npm run new:lesson makes a beginning), or take it out of module.yaml',
        ),
      );
    if (yaml === null && (wanted || bankNames.includes(name)))
      faults.push(missing(`quizzes/${name}.yaml`, 'add it, as lessons/AUTHORING.md describes'));
    const part = shelf.reading(name, { mdx, yaml }, () => readPart(name, { mdx, yaml }));
    faults.push(...part.faults);
    if (part.lesson) lessons.push(part.lesson);
    if (part.bank) {
      banks.push(part.bank);
      yamls.push(part.bank.yaml);
    }
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
