import type { AssignedPart } from '../../../domain/assignment/assignment';
import { drawAssigned } from '../../../domain/assignment/draw';
import { sectionsOfAssignment, seedOfSheet } from '../../../domain/handout/assigned-sheet';
import { countQuestions, numberQuestions } from '../../../domain/handout/sheet-sections';
import { aGradingCourse, anAssignment, QUESTIONS } from '../assignment/an-assignment';

const course = aGradingCourse();
const quiz = { kind: 'quiz', bank: 'twinning', count: 4 } as const;
const idsOf = (sections: ReturnType<typeof sectionsOfAssignment>) =>
  sections.map(({ items }) => items.map(({ id }) => id));

test('a class that shares its questions gets on paper those of the first try, in their order, whatever form is asked for', () => {
  const assignment = anAssignment({ parts: [quiz], seed: { kind: 'class', value: 'autumn' } });
  const student = drawAssigned(
    assignment,
    quiz,
    { items: course.banks[0]?.items ?? [] },
    { formId: 'x', tryNumber: 1 },
  );

  for (const form of ['A', 'B'] as const)
    expect(idsOf(sectionsOfAssignment(assignment, course, form, () => ''))).toEqual([student]);
  expect(seedOfSheet(assignment, 'B')).toBe('autumn');
});

test('where students get questions of their own, each form has its own, the same ones every time', () => {
  const assignment = anAssignment({ parts: [quiz], seed: { kind: 'each' } });
  const draw = (form: 'A' | 'B' | 'C') =>
    JSON.stringify(idsOf(sectionsOfAssignment(assignment, course, form, () => '')));

  expect(draw('A')).toBe(draw('A'));
  expect(new Set([draw('A'), draw('B'), draw('C')]).size).toBe(3);
  expect(seedOfSheet(assignment, 'C')).toBe('week3/C');
});

test('a lesson’s part holds the exercises of the chosen steps alone, and its part’s name', () => {
  const parts: AssignedPart[] = [
    { kind: 'lesson', lesson: 'twinning', steps: ['pairs'] },
    { ...quiz, count: 6 },
  ];

  const sections = sectionsOfAssignment(anAssignment({ parts }), course, 'A', (part) => `Part: ${part.kind}`);

  expect(idsOf(sections)[0]).toEqual(['tw_match', 'tw_sort', 'tw_sentence']);
  expect(idsOf(sections)[1]?.sort()).toEqual(QUESTIONS);
  expect(sections.map(({ title }) => title)).toEqual(['Part: lesson', 'Part: quiz']);
});

test('questions are counted through all sections, and only scored ones have a point', () => {
  const sections = sectionsOfAssignment(anAssignment(), course, 'A', () => '');

  expect(numberQuestions(sections).map(({ start }) => start)).toEqual([1, 6]);
  expect(countQuestions(sections)).toEqual({ questions: 7, points: 5 });
});

test('a section without questions has no place on the sheet', () => {
  const sections = [
    { id: 'empty', title: 'Empty', items: [] },
    { id: 'full', title: 'Full', items: course.banks[0]?.items ?? [] },
  ];

  expect(numberQuestions(sections).map(({ id, start }) => [id, start])).toEqual([['full', 1]]);
});
