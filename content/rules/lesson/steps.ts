import { entriesById, type LessonEntry, type Part } from '../../material';
import { type Finding, inLesson, type LessonRule } from '../rule';

const stepCount: LessonRule = {
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

const emptyStep: LessonRule = {
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

const predictFirst: LessonRule = {
  id: 'predict-first',
  severity: 'error',
  find: (part) => wantKind(part, 'predict', 0, 'first'),
};

const compareLast: LessonRule = {
  id: 'compare-last',
  severity: 'error',
  find: (part) => wantKind(part, 'compare', -1, 'last'),
};

/** Pan & Carpenter 2023 and Butler 2013: what was learned is tried once more on new stems before the lesson ends. */
const shortCheck: LessonRule = {
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

/** By the fourth of many such boxes readers skim them: one a step, on substance. */
const silentBoxes: LessonRule = {
  id: 'silent-boxes',
  severity: 'error',
  *find({ lessons }) {
    for (const lesson of lessons)
      for (const [i] of lesson.steps.entries()) {
        const boxes = lesson.mentions.filter(({ component, step }) => component === 'Silent' && step === i);
        const second = boxes[1];
        if (second)
          yield inLesson(lesson, i, second.position, {
            expected: 'at most one <Silent> a step',
            got: String(boxes.length),
            mend: 'join them, or use <Corrected> or <Unchecked> for what is no silence of the article',
          });
      }
  },
};

/** A lesson ends in three lines, which the learner sets beside a sentence of their own. */
const takeaways: LessonRule = {
  id: 'takeaways',
  severity: 'warning',
  *find({ lessons }) {
    for (const lesson of readable(lessons)) {
      const last = lesson.steps.length - 1;
      const step = lesson.steps[last];
      const has = lesson.mentions.some((mention) => mention.component === 'Takeaways' && mention.step === last);
      if (step && !has)
        yield inLesson(lesson, last, step.position, {
          expected: '<Takeaways> in the last step',
          got: 'none',
          mend: 'add three lines after the sentence',
        });
    }
  },
};

export const STEP_RULES: LessonRule[] = [
  stepCount,
  emptyStep,
  predictFirst,
  compareLast,
  shortCheck,
  silentBoxes,
  takeaways,
];

function* wantKind(part: Part, kind: string, at: number, which: string): Generator<Finding> {
  for (const lesson of readable(part.lessons)) {
    const bank = part.banks.find(({ id }) => id === lesson.name);
    const index = at < 0 ? lesson.steps.length + at : at;
    const step = lesson.steps[index];
    if (!bank?.isWhole || !step) continue;
    const items = entriesById(bank.items);
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

function exercisesOf(lesson: LessonEntry, step: number): string[] {
  return lesson.mentions.flatMap((mention) =>
    mention.component === 'Exercise' && mention.step === step ? [mention.value] : [],
  );
}
