import { type ArgumentMap, NO_ARGUMENT } from '../domain/argument';
import type { Bank, Course, GlossaryEntry, Lesson } from '../domain/course';
import type { Item } from '../domain/item';
import { buildEvidence } from './build-evidence';
import { hashItem } from './hash-item';
import type { IdentitiesFile } from './identities';
import { findInlineTerms } from './inline-terms';
import { countMinutes } from './lesson-minutes';
import { allItems, type LessonEntry, type Material } from './material';
import type { ItemFile, ModuleFile } from './schema';

/** The course of material in which no rule found an error; null when a file that it needs is missing. */
export function buildCourse(material: Material): Course | null {
  const { module, paragraphs, glossary, sources } = material;
  if (!module || !paragraphs || !glossary || !sources) return null;
  const uses = collectUses(material);
  return {
    title: module.value.title,
    subtitle: module.value.subtitle,
    article: module.value.article,
    lessons: module.value.lessons.flatMap((entry) => {
      const text = material.lessons.find((lesson) => lesson.name === entry.id);
      return text ? [buildLesson(entry, text)] : [];
    }),
    banks: material.banks.flatMap(({ id, head, items }): Bank[] => {
      const title = module.value.pages.find((page) => page.id === id)?.title ?? id;
      const quiz = head?.quiz ?? { title, draw: 0, pass: 0 };
      return head
        ? [{ id, ...quiz, items: items.map(({ item }) => buildItem(item, id, material.identities?.value ?? {})) }]
        : [];
    }),
    retired: (material.retired?.value ?? []).map(({ id, bank, stem }) => ({ id, bank, stem })),
    paragraphs: paragraphs.value,
    glossary: glossary.value.map((entry) => ({ ...entry, zh: entry.zh ?? null, uses: uses.get(entry.id) ?? [] })),
    sources: sources.value.map((source) => ({ ...source, url: source.url ?? null })),
    reading: module.value.reading,
    method: module.value.method,
    argument: buildArgument(material.argument),
    timeline: material.timeline?.value ?? [],
    evidence: buildEvidence(material.evidence),
  };
}

function buildLesson(entry: ModuleFile['lessons'][number], text: LessonEntry): Lesson {
  return {
    ...entry,
    minutes: countMinutes(text),
    steps: text.steps.map(({ id, title }, index) => ({
      id,
      title,
      items: text.mentions.flatMap(({ component, step, value }) =>
        component === 'Exercise' && step === index ? [value] : [],
      ),
    })),
  };
}

function buildArgument(file: Material['argument']): ArgumentMap {
  if (!file) return NO_ARGUMENT;
  const { claims, ties } = file.value;
  return { claims: claims.map((claim) => ({ ...claim, before: claim.before ?? { text: '', sources: [] } })), ties };
}

function buildItem(file: ItemFile, bank: string, identities: IdentitiesFile): Item {
  const { waive: _, counts: __, version: ___, ...item } = file;
  const hash = hashItem(file);
  const known = Object.hasOwn(identities, item.id) ? identities[item.id] : undefined;
  return { ...item, bank, hash, former: known?.hash === hash ? known.former : [] };
}

/** Glossary id → the steps that use it: in prose, or in an item placed there. Each step once, in reading order. */
function collectUses(material: Material): Map<string, GlossaryEntry['uses']> {
  const items = new Map(allItems(material).map(({ item }) => [item.id, item]));
  const uses = new Map<string, GlossaryEntry['uses']>();
  const add = (term: string, lesson: string, step: string) => {
    const list = uses.get(term) ?? [];
    if (!list.some((use) => use.lesson === lesson && use.step === step)) list.push({ lesson, step });
    uses.set(term, list);
  };
  for (const lesson of material.lessons) {
    for (const { component, value, step } of lesson.mentions) {
      const stepId = lesson.steps[step]?.id;
      if (stepId === undefined) continue;
      if (component === 'Term' || component === 'Zh') add(value, lesson.name, stepId);
      const item = component === 'Exercise' ? items.get(value) : undefined;
      if (item) for (const { id } of findInlineTerms(item)) add(id, lesson.name, stepId);
    }
  }
  return uses;
}
