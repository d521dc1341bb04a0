import { entriesById, type LessonEntry } from '../../material';
import { inItem, inLesson, type LessonRule } from '../rule';

/** An item for the lesson is placed once; one for the quiz never. */
const unusedItem: LessonRule = {
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

const placedWrongly: LessonRule = {
  id: 'item-placement',
  severity: 'error',
  *find({ lessons, banks }) {
    for (const lesson of lessons) {
      const seen = new Set<string>();
      const items = entriesById(banks.find(({ id }) => id === lesson.name)?.items ?? []);
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

const replays: LessonRule = {
  id: 'replays-prediction',
  severity: 'error',
  *find({ banks }) {
    for (const bank of banks) {
      const items = entriesById(bank.items);
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

export const EXERCISE_RULES: LessonRule[] = [unusedItem, placedWrongly, replays];

/** Whether the lesson may place items whose ids could not be read. */
function isDoubtful(lesson: LessonEntry): boolean {
  return lesson.isUnreadable || lesson.mentions.some(({ value }) => value === '');
}
