import { PARAGRAPHS } from '../../../domain/item';
import { FIGURE_IDS } from '../../figure-ids';
import { findInlineTerms } from '../../inline-terms';
import { allItems, type Part } from '../../material';
import { unknown } from '../../nearest';
import { type Finding, inItem, inLesson, type LessonRule } from '../rule';

const unknownOutcome: LessonRule = {
  id: 'unknown-outcome',
  severity: 'error',
  *find(part) {
    if (!part.known.module) return;
    const known = new Set(part.known.module.value.lessons.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
    for (const entry of allItems(part))
      if (!known.has(entry.item.objective))
        yield inItem(entry, ['objective'], unknown('an outcome of module.yaml', entry.item.objective, known));
  },
};

const unknownSource: LessonRule = {
  id: 'unknown-source',
  severity: 'error',
  *find(part) {
    if (!part.known.sources) return;
    const known = new Set(part.known.sources.value.map(({ id }) => id));
    const text = (id: string) => unknown('a source of sources.yaml', id, known);
    for (const entry of allItems(part))
      for (const [i, id] of entry.item.sources.entries())
        if (!known.has(id)) yield inItem(entry, ['sources', i], text(id));
    yield* mentions(part, ['Src'], (id) => (known.has(id) ? null : text(id)));
  },
};

const unknownTerm: LessonRule = {
  id: 'unknown-term',
  severity: 'error',
  *find(part) {
    if (!part.known.glossary) return;
    const known = new Set(part.known.glossary.value.map(({ id }) => id));
    const text = (id: string) => unknown('a term of glossary.yaml', id, known);
    for (const entry of allItems(part))
      for (const { id, path } of findInlineTerms(entry.item)) if (!known.has(id)) yield inItem(entry, path, text(id));
    yield* mentions(part, ['Term', 'Zh'], (id) => (known.has(id) ? null : text(id)));
  },
};

/** `<Zh>` and `[[…]]` print characters, so the term must have them. */
const termWithoutChinese: LessonRule = {
  id: 'term-without-chinese',
  severity: 'error',
  *find(part) {
    const plain = new Set((part.known.glossary?.value ?? []).filter(({ zh }) => !zh).map(({ id }) => id));
    const text = {
      expected: 'a term with zh in glossary.yaml',
      got: 'one without',
      mend: 'use <Term> (in an item the plain word), or give the term its zh',
    };
    for (const entry of allItems(part))
      for (const { id, path } of findInlineTerms(entry.item))
        if (plain.has(id)) yield inItem(entry, path, { ...text, got: `${id}, which has none` });
    yield* mentions(part, ['Zh'], (id) => (plain.has(id) ? { ...text, got: `${id}, which has none` } : null));
  },
};

const unknownFigure: LessonRule = {
  id: 'unknown-figure',
  severity: 'error',
  find: (part) => {
    const known = new Set<string>(FIGURE_IDS);
    return mentions(part, ['Figure'], (id) =>
      known.has(id) ? null : unknown('a figure of components/figures', id, known),
    );
  },
};

const unknownParagraph: LessonRule = {
  id: 'unknown-paragraph',
  severity: 'error',
  find: (part) => {
    const known = new Set<string>(PARAGRAPHS);
    return mentions(part, ['Cite'], (id) =>
      known.has(id)
        ? null
        : { expected: 'P1 to P10', got: `“${id}”`, mend: 'correct the paragraph; part two with a space' },
    );
  },
};

export const REFERENCE_RULES: LessonRule[] = [
  unknownOutcome,
  unknownSource,
  unknownTerm,
  termWithoutChinese,
  unknownFigure,
  unknownParagraph,
];

type Words = Pick<Finding, 'expected' | 'got' | 'mend'>;

function* mentions(part: Part, components: string[], judge: (id: string) => Words | null): Generator<Finding> {
  for (const lesson of part.lessons)
    for (const { component, value, step, position } of lesson.mentions) {
      const words = components.includes(component) ? judge(value) : null;
      if (words) yield inLesson(lesson, step, position, words);
    }
}
