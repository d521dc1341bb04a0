import { PARAGRAPHS } from '../../domain/item';
import { FIGURE_IDS } from '../figure-ids';
import { findInlineTerms } from '../inline-terms';
import { allItems, type Material } from '../material';
import { unknown } from '../nearest';
import { type Finding, inItem, inLesson, inYaml, type Rule } from './rule';

const unknownOutcome: Rule = {
  id: 'unknown-outcome',
  severity: 'error',
  *find(material) {
    if (!material.module) return;
    const known = new Set(material.module.value.lessons.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
    for (const entry of allItems(material))
      if (!known.has(entry.item.objective))
        yield inItem(entry, ['objective'], unknown('an outcome of module.yaml', entry.item.objective, known));
  },
};

const unknownSource: Rule = {
  id: 'unknown-source',
  severity: 'error',
  *find(material) {
    if (!material.sources) return;
    const known = new Set(material.sources.value.map(({ id }) => id));
    const text = (id: string) => unknown('a source of sources.yaml', id, known);
    for (const entry of allItems(material))
      for (const [i, id] of entry.item.sources.entries())
        if (!known.has(id)) yield inItem(entry, ['sources', i], text(id));
    for (const [i, term] of material.glossary?.value.entries() ?? [])
      for (const [s, id] of term.sources.entries())
        if (!known.has(id) && material.glossary) yield inYaml(material.glossary.yaml, [i, 'sources', s], text(id));
    yield* mentions(material, ['Src'], (id) => (known.has(id) ? null : text(id)));
  },
};

const unknownTerm: Rule = {
  id: 'unknown-term',
  severity: 'error',
  *find(material) {
    if (!material.glossary) return;
    const known = new Set(material.glossary.value.map(({ id }) => id));
    const text = (id: string) => unknown('a term of glossary.yaml', id, known);
    for (const entry of allItems(material))
      for (const { id, path } of findInlineTerms(entry.item)) if (!known.has(id)) yield inItem(entry, path, text(id));
    yield* mentions(material, ['Term', 'Zh'], (id) => (known.has(id) ? null : text(id)));
  },
};

/** `<Zh>` and `[[…]]` print characters, so the term must have them. */
const termWithoutChinese: Rule = {
  id: 'term-without-chinese',
  severity: 'error',
  *find(material) {
    const plain = new Set((material.glossary?.value ?? []).filter(({ zh }) => !zh).map(({ id }) => id));
    const text = {
      expected: 'a term with zh in glossary.yaml',
      got: 'one without',
      mend: 'use <Term> (in an item the plain word), or give the term its zh',
    };
    for (const entry of allItems(material))
      for (const { id, path } of findInlineTerms(entry.item))
        if (plain.has(id)) yield inItem(entry, path, { ...text, got: `${id}, which has none` });
    yield* mentions(material, ['Zh'], (id) => (plain.has(id) ? { ...text, got: `${id}, which has none` } : null));
  },
};

const unknownFigure: Rule = {
  id: 'unknown-figure',
  severity: 'error',
  find: (material) => {
    const known = new Set<string>(FIGURE_IDS);
    return mentions(material, ['Figure'], (id) =>
      known.has(id) ? null : unknown('a figure of components/figures', id, known),
    );
  },
};

const unknownParagraph: Rule = {
  id: 'unknown-paragraph',
  severity: 'error',
  find: (material) => {
    const known = new Set<string>(PARAGRAPHS);
    return mentions(material, ['Cite'], (id) =>
      known.has(id)
        ? null
        : { expected: 'P1 to P10', got: `“${id}”`, mend: 'correct the paragraph; part two with a space' },
    );
  },
};

export const REFERENCE_RULES: Rule[] = [
  unknownOutcome,
  unknownSource,
  unknownTerm,
  termWithoutChinese,
  unknownFigure,
  unknownParagraph,
];

type Words = Pick<Finding, 'expected' | 'got' | 'mend'>;

function* mentions(material: Material, components: string[], judge: (id: string) => Words | null): Generator<Finding> {
  for (const lesson of material.lessons)
    for (const { component, value, step, position } of lesson.mentions) {
      const words = components.includes(component) ? judge(value) : null;
      if (words) yield inLesson(lesson, step, position, words);
    }
}
