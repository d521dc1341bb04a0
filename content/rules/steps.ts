import type { ItemEntry, LessonEntry, Material } from '../material';
import { unknown } from './references';
import { type Finding, inItem, inLesson, type Rule } from './rule';

const stepCount: Rule = {
  id: 'step-count',
  severity: 'error',
  *find({ lessons }, { steps, maxSteps }) {
    for (const lesson of readable(lessons)) {
      const got = lesson.steps.length;
      if (got < steps || got > maxSteps)
        yield inLesson(lesson, -1, lesson.steps.at(-1)?.position ?? { line: 1, column: 1 }, {
          expected: `${steps}–${maxSteps} steps`,
          got: String(got),
          mend: got < steps ? 'add a step' : 'join two steps',
        });
    }
  },
};

const emptyStep: Rule = {
  id: 'step-without-exercise',
  severity: 'error',
  *find({ lessons }) {
    for (const lesson of lessons)
      for (const [i, step] of lesson.steps.entries())
        if (exercisesOf(lesson, i).length === 0)
          yield inLesson(lesson, i, step.position, {
            expected: 'at least one <Exercise>',
            got: 'none',
            mend: 'place an item of the lesson’s bank',
          });
  },
};

const unknownItem: Rule = {
  id: 'unknown-item',
  severity: 'error',
  *find({ lessons, banks }) {
    for (const lesson of lessons) {
      const bank = banks.find(({ id }) => id === lesson.name);
      if (!bank) continue;
      const home = (id: string) => banks.find(({ ids }) => ids.has(id));
      for (const { component, value, step, position } of lesson.mentions) {
        if (component !== 'Exercise' || value === '' || bank.ids.has(value)) continue;
        const other = home(value);
        yield inLesson(lesson, step, position, {
          ...unknown(`an item of ${bank.yaml.file}`, value, bank.ids),
          ...(other ? { got: `${value} of ${other.yaml.file}`, mend: 'move the item to this lesson’s bank' } : {}),
        });
      }
    }
  },
};

/** An item for the lesson is placed once; one for the quiz never. */
const unusedItem: Rule = {
  id: 'unused-item',
  severity: 'error',
  *find({ lessons, banks }) {
    for (const bank of banks) {
      const lesson = lessons.find(({ name }) => name === bank.id);
      if ((lesson && isDoubtful(lesson)) || (!lesson && bank.id !== 'final')) continue;
      const placed = new Set(
        lesson?.mentions.filter(({ component }) => component === 'Exercise').map(({ value }) => value),
      );
      for (const entry of bank.items)
        if (entry.item.for === 'lesson' && !placed.has(entry.item.id))
          yield inItem(entry, ['for'], {
            expected: lesson ? `<Exercise id="${entry.item.id}" /> in ${lesson.file}` : 'for: quiz in the final',
            got: lesson ? 'none' : 'lesson',
            mend: lesson ? 'place it, or make it for: quiz' : 'write for: quiz',
          });
    }
  },
};

const placedWrongly: Rule = {
  id: 'item-placement',
  severity: 'error',
  *find({ lessons, banks }) {
    for (const lesson of lessons) {
      const seen = new Set<string>();
      const items = itemsById(banks.find(({ id }) => id === lesson.name)?.items ?? []);
      for (const { component, value, step, position } of lesson.mentions) {
        if (component !== 'Exercise' || value === '') continue;
        if (items.get(value)?.item.for === 'quiz')
          yield inLesson(lesson, step, position, {
            expected: 'an item with for: lesson',
            got: `${value}, which is for: quiz`,
            mend: 'write for: lesson, or place another item',
          });
        if (seen.has(value))
          yield inLesson(lesson, step, position, {
            expected: 'each item once',
            got: `${value} again`,
            mend: 'remove one of the two',
          });
        seen.add(value);
      }
    }
  },
};

const predictFirst: Rule = {
  id: 'predict-first',
  severity: 'error',
  find: (material) => wantKind(material, 'predict', 0, 'first'),
};

const compareLast: Rule = {
  id: 'compare-last',
  severity: 'error',
  find: (material) => wantKind(material, 'compare', -1, 'last'),
};

const replays: Rule = {
  id: 'replays-prediction',
  severity: 'error',
  *find({ banks }) {
    for (const bank of banks) {
      const items = itemsById(bank.items);
      for (const entry of bank.items) {
        if (entry.item.kind !== 'compare') continue;
        const { replays: id } = entry.item;
        const target = items.get(id)?.item;
        if (target?.kind === 'predict' || (!target && bank.ids.has(id))) continue;
        yield inItem(entry, ['replays'], {
          expected: 'a predict item of this bank',
          got: target ? `${id}, which is ${target.kind}` : `“${id}”`,
          mend: 'name the item of the lesson’s first step',
        });
      }
    }
  },
};

/** Pan & Carpenter 2023 and Butler 2013: what was learned is tried once more on new stems before the lesson ends. */
const shortCheck: Rule = {
  id: 'short-check',
  severity: 'warning',
  *find({ lessons }) {
    for (const lesson of lessons) {
      const index = lesson.steps.length - 2;
      const step = lesson.steps[index];
      const got = exercisesOf(lesson, index).length;
      if (step && got < 3)
        yield inLesson(lesson, index, step.position, {
          expected: 'three items in the step before the last',
          got: String(got),
          mend: 'add items on new stems',
        });
    }
  },
};

export const STEP_RULES: Rule[] = [
  stepCount,
  emptyStep,
  unknownItem,
  unusedItem,
  placedWrongly,
  predictFirst,
  compareLast,
  replays,
  shortCheck,
];

function* wantKind(material: Material, kind: string, at: number, which: string): Generator<Finding> {
  for (const lesson of readable(material.lessons)) {
    const bank = material.banks.find(({ id }) => id === lesson.name);
    const index = at < 0 ? lesson.steps.length + at : at;
    const step = lesson.steps[index];
    if (!bank?.isWhole || !step) continue;
    const items = itemsById(bank.items);
    if (exercisesOf(lesson, index).some((id) => id === '' || items.get(id)?.item.kind === kind)) continue;
    yield inLesson(lesson, index, step.position, {
      expected: `a ${kind} item in the ${which} step`,
      got: 'none',
      mend: `place the lesson’s ${kind} item here`,
    });
  }
}

function readable(lessons: LessonEntry[]): LessonEntry[] {
  return lessons.filter((lesson) => !lesson.isUnreadable);
}

/** Whether the lesson may place items whose ids could not be read. */
function isDoubtful(lesson: LessonEntry): boolean {
  return lesson.isUnreadable || lesson.mentions.some(({ value }) => value === '');
}

function exercisesOf(lesson: LessonEntry, step: number): string[] {
  return lesson.mentions.flatMap((mention) =>
    mention.component === 'Exercise' && mention.step === step ? [mention.value] : [],
  );
}

function itemsById(entries: ItemEntry[]): Map<string, ItemEntry> {
  return new Map(entries.map((entry) => [entry.item.id, entry]));
}
