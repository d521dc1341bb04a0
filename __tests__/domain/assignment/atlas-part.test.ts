import { outlineWithAtlas } from '../../../domain/assignment/atlas-part';
import { decodeAssignment, encodeAssignment } from '../../../domain/assignment/link';
import { minutesOf } from '../../../domain/assignment/minutes';
import { reportOf } from '../../../domain/assignment/report-work';
import { NO_EVIDENCE } from '../../../domain/evidence/evidence';
import { anAttempt } from '../an-entry';
import { aSingle } from '../an-item';
import { aGradingCourse, anAssignment, anOutline, RIGHT } from './an-assignment';

const passage = { text: '', sources: [], cites: [] };

/** The small course with one investigation of three questions and two looks. */
function aCourse() {
  const { lessons, banks } = aGradingCourse();
  const items = ['at_one', 'at_two', 'at_three'].map((id) => aSingle({ id, bank: 'atlas' }));
  const look = { ...passage, view: '', button: 'Look', table: null };
  const investigation = {
    ...{ id: 'one-twin', title: 'One twin per country?', claim: '', cites: [] },
    predict: { ...passage, item: 'at_one' },
    looks: [
      { ...look, items: ['at_two'] },
      { ...look, items: [] },
    ],
    conclude: { ...passage, items: ['at_three'], carries: '', cannot: '' },
  };
  return {
    lessons,
    banks: [...banks, { id: 'atlas', title: 'Atlas', draw: 0, pass: 0.7, items }],
    evidence: { ...NO_EVIDENCE, investigations: [investigation] },
  };
}

const SEMINAR = anAssignment({ parts: [{ kind: 'lesson', lesson: 'atlas', steps: ['one-twin'] }] });

test('an investigation is a part like the steps of a lesson, with minutes for its looks and questions', () => {
  const outline = outlineWithAtlas(aCourse());

  expect(outline.lessons.map(({ id }) => id)).toEqual(['twinning', 'atlas']);
  expect(minutesOf({ kind: 'lesson', lesson: 'atlas', steps: null }, outline)).toBe(7);
});

test('a link with an investigation is read where there is an atlas, and refused by name where there is none', () => {
  const link = encodeAssignment(SEMINAR) ?? '';

  expect(decodeAssignment(link, outlineWithAtlas(aCourse()))).toEqual({ ok: true, assignment: SEMINAR });
  expect(decodeAssignment(link, anOutline())).toEqual({
    ok: false,
    why: 'unknown-content',
    unknown: ['the lesson “atlas”'],
  });
});

test('answers in an investigation count as those in a lesson do', () => {
  const { lessons } = outlineWithAtlas(aCourse());
  const log = [anAttempt({ id: 'a1', item: 'at_one', response: RIGHT })];

  expect(reportOf(SEMINAR, log, { lessons, banks: aCourse().banks })).toMatchObject({
    score: 1 / 3,
    progress: 1 / 3,
    isComplete: false,
  });
});
