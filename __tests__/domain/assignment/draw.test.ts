import { drawAssigned } from '../../../domain/assignment/draw';
import type { Bank } from '../../../domain/course';
import { aGradingCourse, QUESTIONS } from './an-assignment';

const bank = aGradingCourse().banks[0] as Bank;
const three = { kind: 'quiz', bank: 'twinning', count: 3 } as const;
const forClass = { seed: { kind: 'class', value: 'autumn' } } as const;
const forEach = { seed: { kind: 'each' } } as const;

test('with a class seed everyone gets the same questions in the same order', () => {
  const drawn = drawAssigned(forClass, three, bank, { formId: 'amina', tryNumber: 1 });

  expect(drawn).toHaveLength(3);
  expect(drawAssigned(forClass, three, bank, { formId: 'bo', tryNumber: 1 })).toEqual(drawn);
});

test('another class seed, and a second try, draw anew', () => {
  const tries = Array.from({ length: 8 }, (_, i) =>
    drawAssigned(forClass, three, bank, { formId: 'amina', tryNumber: i + 1 }).join(),
  );
  const classes = ['autumn', 'winter', 'spring', 'summer'].map((value) =>
    drawAssigned({ seed: { kind: 'class', value } }, three, bank, { formId: 'amina', tryNumber: 1 }).join(),
  );

  expect(new Set(tries).size).toBeGreaterThan(4);
  expect(new Set(classes).size).toBeGreaterThan(1);
});

test('drawn for each, the form decides', () => {
  const drawn = ['amina', 'bo', 'chipo', 'dayo', 'efua'].map((formId) =>
    drawAssigned(forEach, three, bank, { formId, tryNumber: 1 }).join(),
  );

  expect(new Set(drawn).size).toBeGreaterThan(1);
  expect(drawAssigned(forEach, three, bank, { formId: 'amina', tryNumber: 2 }).join()).toBe(drawn[0]);
});

test('the count is the assignment’s, not the bank’s; of a bank with fewer, all', () => {
  const draw = (count: number) => drawAssigned(forEach, { ...three, count }, bank, { formId: 'a', tryNumber: 1 });

  expect(draw(5)).toHaveLength(5);
  expect([...draw(60)].sort()).toEqual(QUESTIONS);
});
