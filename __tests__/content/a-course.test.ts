/** @jest-environment node */
import { loadCourse } from '../../content/load-course';
import { faultsAfter, SMALL, writeSmallCourse } from './a-course';

test('a valid course has no faults', () => {
  expect(faultsAfter()).toEqual([]);
});

test('a valid course is loaded whole', () => {
  const { course } = loadCourse(writeSmallCourse(), { minimums: SMALL });

  expect(course?.lessons.map(({ id }) => id)).toEqual(['twinning']);
  expect(course?.banks.map(({ id, items }) => [id, items.length])).toEqual([
    ['twinning', 9],
    ['final', 1],
  ]);
});
