import { SHORT_CLASS_MINUTES } from '../../../domain/teaching';
import type { FaultText, Path } from '../../fault';
import { findInlineTerms } from '../../inline-terms';
import type { Material, Shaped } from '../../material';
import { unknown } from '../../nearest';
import type { TeachingFile } from '../../teaching-schema';
import { inYaml, type ModuleRule } from '../rule';

/** A note is its lesson's: under the lesson's name, and saying so inside. */
const teachingLesson: ModuleRule = {
  id: 'teaching-lesson',
  severity: 'error',
  *find({ module, teaching }) {
    if (!module || !teaching) return;
    const known = new Set(module.value.lessons.map(({ id }) => id));
    for (const { name, note } of teaching) {
      if (!note) continue;
      if (!known.has(name))
        yield inYaml(note.yaml, [], unknown('a file named as a lesson of module.yaml', name, known));
      else if (note.value.lesson !== name)
        yield inYaml(note.yaml, ['lesson'], {
          expected: `${name}, as in the file’s name`,
          got: note.value.lesson,
          mend: 'make the two agree',
        });
    }
  },
};

/** A lesson without a note is not wrong, but its teacher misses one. */
const missingNote: ModuleRule = {
  id: 'missing-teaching-note',
  severity: 'warning',
  *find({ module, teaching }) {
    if (!module || !teaching) return;
    for (const [i, { id }] of module.value.lessons.entries())
      if (!teaching.some(({ name }) => name === id))
        yield inYaml(module.yaml, ['lessons', i], {
          expected: `lessons/teaching/${id}.yaml`,
          got: 'none',
          mend: 'write a teaching note, as lessons/AUTHORING.md describes',
        });
  },
};

const teachingMinutes: ModuleRule = {
  id: 'teaching-minutes',
  severity: 'error',
  *find(material) {
    for (const { yaml, value } of notesOf(material)) {
      const plans = [
        { path: ['plan', 'minutes'], phases: value.plan.phases, total: value.plan.minutes },
        { path: ['short'], phases: value.short, total: SHORT_CLASS_MINUTES },
      ];
      for (const { path, phases, total } of plans) {
        const sum = phases.reduce((minutes, phase) => minutes + phase.minutes, 0);
        if (sum !== total)
          yield inYaml(yaml, path, {
            expected: `phases that add up to ${total} minutes`,
            got: `${sum}`,
            mend: sum > total ? 'shorten a phase' : 'lengthen a phase',
          });
      }
    }
  },
};

/** Steps and exercises of the note's own lesson, sources, and Chinese terms. */
const teachingReference: ModuleRule = {
  id: 'teaching-reference',
  severity: 'error',
  *find(material) {
    for (const { yaml, value } of notesOf(material))
      for (const { path, text } of listReferences(material, value)) yield inYaml(yaml, path, text);
  },
};

const teachingOutcome: ModuleRule = {
  id: 'teaching-outcome',
  severity: 'error',
  *find(material) {
    for (const { yaml, value } of notesOf(material)) {
      const known = outcomesOf(material, value.lesson);
      for (const [i, { outcome }] of value.discussion.entries())
        if (known && !known.has(outcome))
          yield inYaml(yaml, ['discussion', i, 'outcome'], unknown(`an outcome of ${value.lesson}`, outcome, known));
    }
  },
};

const undiscussedOutcome: ModuleRule = {
  id: 'undiscussed-outcome',
  severity: 'warning',
  *find(material) {
    for (const { yaml, value } of notesOf(material))
      for (const id of outcomesOf(material, value.lesson) ?? [])
        if (!value.discussion.some(({ outcome }) => outcome === id))
          yield inYaml(yaml, ['discussion'], {
            expected: `a prompt on ${id}`,
            got: 'none',
            mend: 'add one, or point another prompt at it',
          });
  },
};

/** The article is an argument: a class that only retells it has not discussed it. */
const evidencePrompt: ModuleRule = {
  id: 'evidence-prompt',
  severity: 'error',
  *find(material) {
    for (const { yaml, value } of notesOf(material))
      if (!value.discussion.some(({ evidence }) => evidence))
        yield inYaml(yaml, ['discussion'], {
          expected: 'a prompt that questions the article’s own evidence',
          got: 'none',
          mend: 'write one, and mark it with evidence: true',
        });
  },
};

export const TEACHING_RULES: ModuleRule[] = [
  teachingLesson,
  missingNote,
  teachingMinutes,
  teachingReference,
  teachingOutcome,
  undiscussedOutcome,
  evidencePrompt,
];

function notesOf({ teaching }: Material): Shaped<TeachingFile>[] {
  return (teaching ?? []).flatMap(({ note }) => note ?? []);
}

/** Null when the lesson is not known, which is another rule's matter. */
function outcomesOf({ module }: Material, lesson: string): Set<string> | null {
  const entry = module?.value.lessons.find(({ id }) => id === lesson);
  return entry ? new Set(entry.outcomes.map(({ id }) => id)) : null;
}

function* listReferences(material: Material, note: TeachingFile): Generator<{ path: Path; text: FaultText }> {
  const lesson = material.lessons.find(({ name }) => name === note.lesson);
  const bank = material.banks.find(({ id }) => id === note.lesson);
  if (lesson && !lesson.isUnreadable) {
    const steps = new Set(lesson.steps.map(({ id }) => id));
    const judge = (id: string) => (steps.has(id) ? null : unknown(`a step of ${lesson.file}`, id, steps));
    for (const { path, id } of listSteps(note)) {
      const text = judge(id);
      if (text) yield { path, text };
    }
    for (const [i, { step, item }] of note.misconceptions.entries()) {
      if (item === undefined || !bank) continue;
      const path = ['misconceptions', i, 'item'];
      const place = lesson.mentions.find(({ component, value }) => component === 'Exercise' && value === item);
      const stands = place && lesson.steps[place.step]?.id;
      if (!bank.ids.has(item)) yield { path, text: unknown(`an item of ${bank.yaml.file}`, item, bank.ids) };
      else if (stands !== undefined && stands !== step && steps.has(step))
        yield {
          path,
          text: {
            expected: `an item of the step ${step}`,
            got: `${item}, of ${stands}`,
            mend: `write step: ${stands}`,
          },
        };
    }
  }
  yield* listBeyond(material, note);
}

function* listSteps(note: TeachingFile): Generator<{ path: Path; id: string }> {
  for (const [name, phases] of [
    [['plan', 'phases'], note.plan.phases],
    [['short'], note.short],
  ] as const)
    for (const [p, { steps }] of phases.entries())
      for (const [s, id] of steps.entries()) yield { path: [...name, p, 'steps', s], id };
  for (const [i, { step }] of note.misconceptions.entries()) yield { path: ['misconceptions', i, 'step'], id: step };
}

function* listBeyond({ sources, glossary }: Material, note: TeachingFile): Generator<{ path: Path; text: FaultText }> {
  const known = new Set(sources?.value.map(({ id }) => id));
  for (const list of ['misconceptions', 'discussion'] as const)
    for (const [i, { sources: ids }] of note[list].entries())
      for (const [s, id] of ids.entries())
        if (sources && !known.has(id))
          yield { path: [list, i, 'sources', s], text: unknown('a source of sources.yaml', id, known) };
  const terms = new Set(glossary?.value.flatMap(({ id, zh }) => (zh ? [id] : [])));
  for (const { id, path } of findInlineTerms(note))
    if (glossary && !terms.has(id)) yield { path, text: unknown('a term with zh in glossary.yaml', id, terms) };
}
