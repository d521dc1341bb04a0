import { unknown } from '../../nearest';
import { inLesson, type ModuleRule } from '../rule';

const unknownItem: ModuleRule = {
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

export const MODULE_EXERCISE_RULES: ModuleRule[] = [unknownItem];
