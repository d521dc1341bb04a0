import { z } from 'zod';
import type { Fault } from './fault';
import type { BankEntry, ItemEntry, LessonEntry } from './material';
import { readMdx } from './read-mdx';
import { parseShape, readYaml, type YamlText } from './read-yaml';
import { rememberFiles } from './remember-files';
import { bankSchema, itemSchema } from './schema';

/** The texts of a lesson's MDX and of a bank; null where there is no such file. */
export interface PartTexts {
  mdx: string | null;
  yaml: string | null;
}

/** What a part's files hold; null for a file that is missing, or no YAML. */
export interface PartReading {
  lesson: LessonEntry | null;
  bank: BankEntry | null;
  faults: Fault[];
}

const readLesson = rememberFiles(readMdx);
const readData = rememberFiles(readYaml);
const bankHeadSchema = bankSchema.extend({ items: z.array(z.unknown()).min(1) });

export const nameFiles = (name: string) => ({ mdx: `lessons/${name}.mdx`, yaml: `quizzes/${name}.yaml` });

/** Reads a lesson and its bank, or a bank alone. */
export function readPart(name: string, { mdx, yaml }: PartTexts): PartReading {
  const files = nameFiles(name);
  const lesson = mdx === null ? null : { ...readLesson(files.mdx, mdx), name, source: mdx };
  const text = yaml === null ? null : readData(files.yaml, yaml);
  const bank = text && text.data !== undefined ? readBank(name, text) : null;
  return {
    lesson,
    bank: bank?.entry ?? null,
    faults: [...(lesson?.faults ?? []), ...(text?.faults ?? []), ...(bank?.faults ?? [])],
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
