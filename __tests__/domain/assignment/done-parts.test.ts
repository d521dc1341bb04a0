import { isPartOpen } from '../../../domain/assignment/done-parts';
import { anAssignment, anOutline } from './an-assignment';

const quiz = { kind: 'quiz', bank: 'twinning', count: 2 } as const;

test('gated, a part stays closed behind one that is not done', () => {
  const assignment = anAssignment({
    order: 'gated',
    parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }, quiz],
  });

  expect(isPartOpen(assignment, quiz, [], anOutline())).toBe(false);
});

test('gated, a part is open behind a quiz that the course no longer has: nobody can do it', () => {
  const assignment = anAssignment({ order: 'gated', parts: [{ kind: 'quiz', bank: 'gone', count: 2 }, quiz] });

  expect(isPartOpen(assignment, quiz, [], anOutline())).toBe(true);
});
