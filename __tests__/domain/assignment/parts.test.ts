import fc from 'fast-check';
import { hashContent } from '../../../domain/assignment/content-hash';
import { minutesOf, rangeOf } from '../../../domain/assignment/minutes';
import { assignmentLinkOf, listOpened } from '../../../domain/assignment/opened';
import { joinCourse, outlineOf } from '../../../domain/assignment/outline';
import { decodeBase64Url, encodeBase64Url } from '../../../domain/base64url';
import { keyResponse } from '../../../domain/key-response';
import { scoreItem } from '../../../domain/score/score-item';
import { anAssigned, aVisit } from '../an-entry';
import { aSingle } from '../an-item';
import { scoredItems } from '../arbitrary-item';
import { aGradingCourse, anAssignment, anOutline } from './an-assignment';

test('the key of any item, given as a response, earns every point', () => {
  fc.assert(
    fc.property(scoredItems, (item) => {
      const score = scoreItem(item, keyResponse(item));

      expect(score).toMatchObject({ status: 'scored' });
      if (score.status === 'scored') expect(score.earned).toBe(score.possible);
    }),
  );
});

test('bytes come back from base64url, which needs no escaping in an address', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = encodeBase64Url(bytes);

      expect(text).toMatch(/^[\w-]*$/);
      expect(decodeBase64Url(text)).toEqual(bytes);
    }),
  );
});

test.each(['A', 'AAAAA', 'AA==', 'A+A/', 'A A', 'ä'])('“%s” is no base64url', (text) => {
  expect(decodeBase64Url(text)).toBeNull();
});

test('the latest link of an assignment stands, the last opened first', () => {
  const log = [
    anAssigned({ id: 'a', at: 1, assignment: 'one', link: 'x' }),
    aVisit({ at: 2 }),
    anAssigned({ id: 'b', at: 3, assignment: 'two', link: 'y' }),
    anAssigned({ id: 'c', at: 4, assignment: 'one', link: 'z' }),
  ];

  expect(assignmentLinkOf(log, 'one')).toBe('z');
  expect(assignmentLinkOf(log, 'three')).toBeNull();
  expect(listOpened(log).map(({ id }) => id)).toEqual(['c', 'b']);
});

test('the outline holds what quizzes can draw, and leaves out banks that they can’t', () => {
  const course = aGradingCourse();
  course.banks.push({ id: 'bare', title: 'Bare', draw: 3, pass: 0.5, items: [aSingle({ id: 'b1' })] });

  expect(outlineOf(course).banks).toEqual([{ id: 'twinning', title: 'Quiz: Twinning', draw: 4, questions: 6 }]);
  expect(JSON.stringify(outlineOf(course))).not.toContain('explanation');
});

test('outline and items make the course that grading needs', () => {
  const course = aGradingCourse();
  const joined = joinCourse(
    outlineOf(course),
    course.banks.flatMap(({ items }) => items),
  );

  expect(joined.banks).toEqual(course.banks.map(({ id, items }) => ({ id, items })));
  expect(hashContent(anAssignment(), joined)).toBe(hashContent(anAssignment(), course));
});

test('the content’s hash changes with any question asked or drawn from, and with no other', () => {
  const hash = (parts = anAssignment().parts, change = (id: string) => id) => {
    const course = aGradingCourse();
    for (const item of course.banks[0]?.items ?? []) item.hash = change(item.id);
    return hashContent({ parts }, course);
  };
  const edit = (edited: string) => (id: string) => (id === edited ? 'edited' : id);
  const step = [{ kind: 'lesson', lesson: 'twinning', steps: ['guess'] } as const].map((part) => ({
    ...part,
    steps: [...part.steps],
  }));

  expect(hash()).toMatch(/^[0-9a-f]{16}$/);
  expect(hash(undefined, edit('tw_sort'))).not.toBe(hash());
  expect(hash(undefined, edit('q5'))).not.toBe(hash());
  expect(hash(step, edit('tw_single'))).not.toBe(hash(step));
  expect(hash(step, edit('tw_sort'))).toBe(hash(step));
  expect(hash(step, edit('q5'))).toBe(hash(step));
});

test.each([
  [{ kind: 'lesson', lesson: 'twinning', steps: null } as const, 16],
  [{ kind: 'lesson', lesson: 'twinning', steps: ['pairs'] }, 8],
  [{ kind: 'lesson', lesson: 'gone', steps: null } as const, 1],
  [{ kind: 'quiz', bank: 'twinning', count: 5 } as const, 5],
] as const)('%j takes %d minutes', (part, minutes) => {
  const copy = part.kind === 'lesson' ? { ...part, steps: part.steps && [...part.steps] } : part;

  expect(minutesOf(copy, anOutline())).toBe(minutes);
});

test.each([
  [1, '1–2'],
  [4, '4–5'],
  [9, '9–12'],
  [10, '10–15'],
  [16, '15–20'],
  [26, '25–35'],
  [28, '25–35'],
  [29, '25–40'],
])('%d minutes of a steady reader are shown with those of one who is slower by a quarter: %s', (minutes, range) => {
  const { from, to } = rangeOf(minutes);

  expect(`${from}–${to}`).toBe(range);
});
