import { copyBank, copyEntry, copyProse } from '../../bench/synthetic-course.mjs';

test('a copied lesson has ids of its own throughout, and its parts still find each other', () => {
  const entry = copyEntry({ id: 'twinning', outcomes: [{ id: 'tw1' }] }, 'x3');
  const bank = copyBank({ bank: 'twinning', items: [{ id: 'tw_end', objective: 'tw1', replays: 'tw_guess' }] }, 'x3');
  const prose = copyProse('---\nid: twinning\n---\n<Exercise id="tw_end" />\n', 'twinning', 'x3');

  expect(entry).toEqual({ id: 'twinning-x3', outcomes: [{ id: 'tw1x3' }] });
  expect(bank).toEqual({
    bank: 'twinning-x3',
    items: [{ id: 'tw_endx3', objective: 'tw1x3', replays: 'tw_guessx3' }],
  });
  expect(prose).toBe('---\nid: twinning-x3\n---\n<Exercise id="tw_endx3" />\n');
});
