/** @jest-environment node */
import { join } from 'node:path';
import { formatFault } from '../../content/fault';
import { loadCourse } from '../../content/load-course';

const { course, faults } = loadCourse(join(__dirname, '../..'));

test('the module has no errors', () => {
  expect(faults.filter(({ severity }) => severity === 'error').map(formatFault)).toEqual([]);
});

test('the module is loaded whole: five lessons, a final, and the atlas', () => {
  expect(course?.banks.map(({ id }) => id)).toEqual([
    'unitary-actor',
    'dual-strategy',
    'twinning',
    'clustering',
    'bri-ambiguity',
    'final',
    'atlas',
  ]);
});
