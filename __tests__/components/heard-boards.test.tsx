import { Exercise } from '../../components/exercises/Exercise';
import { aCloze, aMatch } from '../domain/an-item';
import { listenTo, SURE, stopListening } from './a-listener';

afterEach(stopListening);

/** How a board is worked: heard once, on coming to its tray. */
const HOW =
  'Drag a card to its place, or press it and then the place. By keys: Enter, arrows or first letters, Enter; Escape cancels.';

test('a match, from reading it to its explanation', async () => {
  const listener = await listenTo(<Exercise item={aMatch()} />);

  expect(await listener.read()).toEqual([
    'group, Match each province to its country.',
    'Match',
    'Match each province to its country.',
    `group, Cards to place: 3 of 3 left, ${HOW}`,
    'button, Hubei, not pressed',
    'button, Tianjin, not pressed',
    'button, Ningxia, not pressed',
    'group, Place 1 of 5',
    'Algeria',
    'empty',
    'group, Place 2 of 5',
    'Congo',
    'empty',
    'group, Place 3 of 5',
    'Ghana',
    'empty',
    'group, Place 4 of 5',
    'Kenya',
    'empty',
    'group, Place 5 of 5',
    'Benin',
    'empty',
    'button, Use plain lists instead',
    ...SURE,
    'How it is marked',
    'Each card in its place counts the same. Your first answer is kept as your score; trying again is practice.',
  ]);
  expect(
    await listener.press('{Tab}', '{Enter}', '{Enter}', '{Enter}', '{ArrowDown}', '{Enter}', '{Enter}', 'b', '{Enter}'),
  ).toEqual([
    'button, Hubei, not pressed',
    'button, put here Algeria, empty',
    'polite: Hubei picked up.',
    'button, Tianjin, not pressed',
    'polite: Hubei placed: Algeria. 2 left.',
    'button, swap Algeria, holds Hubei',
    'polite: Tianjin picked up.',
    'button, put here Congo, empty',
    'button, Ningxia, not pressed',
    'polite: Tianjin placed: Congo. 1 left.',
    'button, swap Algeria, holds Hubei',
    'polite: Ningxia picked up.',
    'button, put here Benin, empty',
    'button, Check',
    'polite: Ningxia placed: Benin. All are placed.',
  ]);
  expect(await listener.press('{Enter}')).toEqual(['group, Feedback: All 3 right. Each pair was assigned.']);
  expect(await listener.read()).toEqual([
    'All 3 right.',
    'Each pair was',
    'assigned.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
    'Why each is right',
    'Hubei',
    '– right',
    'Hubei belongs here.',
    'Tianjin',
    '– right',
    'Tianjin belongs here.',
    'Ningxia',
    '– right',
    'Ningxia belongs here.',
    'How it is marked',
    'Each card in its place counts the same. Your first answer is kept as your score; trying again is practice.',
  ]);
});

test('a cloze, from reading it to its explanation', async () => {
  const listener = await listenTo(<Exercise item={aCloze()} />);

  expect(await listener.read()).toEqual([
    'group, Fill the gaps.',
    'Fill the gaps',
    'Fill the gaps.',
    'group, Words: 4 of 4 left, Drag a word to its gap, or press it and then the gap. By keys: Enter, arrows or first letters, Enter; Escape cancels.',
    'button, design, not pressed',
    'button, carry out, not pressed',
    'button, obey, not pressed',
    'button, ignore, not pressed',
    'Central agents',
    'group, Gap 1',
    'empty',
    'policies; provinces',
    'group, Gap 2',
    'empty',
    'them.',
    'button, Use plain lists instead',
    ...SURE,
    'How it is marked',
    'Each gap with its word counts the same. Your first answer is kept as your score; trying again is practice.',
  ]);
  expect(await listener.press('{Tab}', '{Enter}', '{Enter}', '{Enter}', '{ArrowDown}', '{Enter}')).toEqual([
    'button, design, not pressed',
    'button, put here Gap 1, empty',
    'polite: design picked up.',
    'button, carry out, not pressed',
    'polite: design placed: Gap 1. 1 gap open.',
    'button, swap Gap 1, holds design',
    'polite: carry out picked up.',
    'button, put here Gap 2, empty',
    'button, Check',
    'polite: carry out placed: Gap 2. All gaps are filled.',
  ]);
  expect(await listener.press('{Enter}')).toEqual([
    'group, Feedback: Both right. Design at the centre, work in the provinces.',
  ]);
  expect(await listener.read()).toEqual([
    'Both right.',
    'Design at the centre, work in the',
    'provinces.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
    'Why each is right',
    'Gap 1: design',
    '– right',
    'Who belongs here.',
    'Gap 2: carry out',
    '– right',
    'What belongs here.',
    'How it is marked',
    'Each gap with its word counts the same. Your first answer is kept as your score; trying again is practice.',
  ]);
});
