import { Exercise } from '../../components/exercises/Exercise';
import { aLine, anOrder } from '../domain/an-item';
import { listenTo, SURE, stopListening } from './a-listener';

afterEach(stopListening);

/** How a board is worked: heard once, on coming to its tray. */
const HOW =
  'Drag a card to its place, or press it and then the place. By keys: Enter, arrows or first letters, Enter; Escape cancels.';

/** And how a list is. */
const HOW_ORDER =
  'Drag a card up or down, or press it and then where it goes. By keys: Enter, arrows or a digit, Enter; Escape cancels.';

test('an order, from reading it to its explanation', async () => {
  const listener = await listenTo(<Exercise item={anOrder()} />);

  expect(await listener.read()).toEqual([
    'group, Put the chain in order.',
    'Put in order',
    'Put the chain in order.',
    `list, Your order: 4 of 4 still open, ${HOW_ORDER}`,
    'button, Firms go out in Place 1: First, still open, not pressed',
    'button, Policy justifies it in Place 2, still open, not pressed',
    'button, Pressure at home in Place 3, still open, not pressed',
    'button, A cluster grows in Place 4: Last, still open, not pressed',
    'button, This is my order',
    'button, Use plain lists instead',
    ...SURE,
    'How it is marked',
    'Cards are taken two by two: each two in the right order count the same. Your first answer is kept as your score; trying again is practice.',
  ]);
  expect(
    await listener.press(
      '{Tab}',
      '{Enter}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowUp}',
      '{Enter}',
      '{ArrowDown}',
      '{Enter}',
      '4',
      '{Escape}',
      '{ArrowUp}',
      '{Enter}',
      '{Home}',
      '{Enter}',
    ),
  ).toEqual([
    'button, Firms go out in Place 1: First, still open, not pressed',
    'polite: Firms go out picked up.',
    'button, Firms go out in Place 2, pressed',
    'polite: Place 2.',
    'button, Firms go out in Place 3, pressed',
    'polite: Place 3.',
    'polite: Place 2.',
    'polite: Firms go out placed: Place 2. All are placed.',
    'button, Pressure at home in Place 3, not pressed',
    'polite: Pressure at home picked up.',
    'button, Pressure at home in Place 4: Last, pressed',
    'polite: Place 4: Last.',
    'polite: Pressure at home put down where it was.',
    'button, Firms go out in Place 2, not pressed',
    'polite: Firms go out picked up.',
    'polite: Place 1: First.',
    'polite: Firms go out placed: Place 1: First.',
  ]);
  expect(await listener.press('{Tab}', '{Tab}', '{Tab}')).toEqual([
    'button, Use plain lists instead',
    'radio, a guess, not checked, position 1, set size 3',
    'button, Check',
  ]);
  expect(await listener.press('{Enter}', '{Tab}', '{Enter}', '{Enter}', '{Enter}')).toEqual([
    'polite: 0 of 4 cards are in the right place; taken two by two, 3 of 6 are in order.',
    'button, Show which',
    'polite: Wrong: Pressure at home; Firms go out; A cluster grows; Policy justifies it.',
    'polite: Hint: Look at P5 again.',
    'group, Feedback: 0 of 4 cards are in the right place; taken two by two, 3 of 6 are in order., The right answer 1. Pressure at home 2. Firms go out 3. A cluster grows 4. Policy justifies it',
  ]);
  expect(await listener.read()).toEqual([
    '0 of 4 cards are in the right place; taken two by two, 3 of 6 are in order.',
    'Pressure at home',
    '– in the wrong place',
    'Pressure mixed up',
    '.',
    'Pressure belongs elsewhere.',
    'Firms go out',
    '– in the wrong place',
    'Firms mixed up',
    '.',
    'Firms belongs elsewhere.',
    'A cluster grows',
    '– in the wrong place',
    'Cluster mixed up',
    '.',
    'Cluster belongs elsewhere.',
    'Policy justifies it',
    '– in the wrong place',
    'Policy mixed up',
    '.',
    'Policy belongs elsewhere.',
    'The right answer',
    '1. Pressure at home',
    '2. Firms go out',
    '3. A cluster grows',
    '4. Policy justifies it',
    'Why.',
    'The province comes',
    'first.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
    'How it is marked',
    'Cards are taken two by two: each two in the right order count the same. Your first answer is kept as your score; trying again is practice.',
  ]);
});

test('a line, from reading it to its explanation', async () => {
  const listener = await listenTo(<Exercise item={aLine()} />);

  expect(await listener.read()).toEqual([
    'group, Place each action on the line.',
    'Place on the line',
    'Place each action on the line.',
    `group, Cards to place: 3 of 3 left, ${HOW}`,
    'button, Adapting, not pressed',
    'button, Piloting, not pressed',
    'button, Lobbying, not pressed',
    'group, Stop 1 of 5',
    'Shaping the design',
    'empty',
    'group, Stop 2 of 5',
    'Nearer “Shaping the design”',
    'empty',
    'group, Stop 3 of 5',
    'Halfway',
    'empty',
    'group, Stop 4 of 5',
    'Nearer “Shaping the work”',
    'empty',
    'group, Stop 5 of 5',
    'Shaping the work',
    'empty',
    'button, Use plain lists instead',
    ...SURE,
    'How it is marked',
    'Each card in its place counts the same, and half as much one place beside it. Your first answer is kept as your score; trying again is practice.',
  ]);
  expect(
    await listener.press(
      '{Tab}',
      '{Enter}',
      '{ArrowUp}',
      '{Enter}',
      '{Enter}',
      'h',
      '{Enter}',
      '{Enter}',
      '3',
      '{Enter}',
    ),
  ).toEqual([
    'button, Adapting, not pressed',
    'button, put here Shaping the design, empty',
    'polite: Adapting picked up.',
    'button, put here Shaping the work, empty',
    'button, Piloting, not pressed',
    'polite: Adapting placed: Shaping the work. 2 left.',
    'button, put here Shaping the design, empty',
    'polite: Piloting picked up.',
    'button, put here Halfway, empty',
    'button, Lobbying, not pressed',
    'polite: Piloting placed: Halfway. 1 left.',
    'button, put here Shaping the design, empty',
    'polite: Lobbying picked up.',
    'button, put here Halfway, holds Piloting',
    'button, Check',
    'polite: Lobbying placed: Halfway. All are placed.',
  ]);
  expect(await listener.press('{Enter}', '{Tab}', '{Enter}', '{Enter}', '{Enter}')).toEqual([
    'polite: 2 of 3 cards are in the right place, 1 close.',
    'button, Show which',
    'polite: Close: Lobbying. Right: Piloting; Adapting.',
    'polite: Hint: Look at P5 again.',
    'group, Feedback: 2 of 3 cards are in the right place, 1 close., The right answer Lobbying → Shaping the design or Nearer “Shaping the design” Piloting → Halfway Adapting → Shaping the work',
  ]);
  expect(await listener.read()).toEqual([
    '2 of 3 cards are in the right place, 1 close.',
    'Lobbying',
    '– close',
    'Lobbying mixed up',
    '.',
    'Lobbying belongs elsewhere.',
    'The right answer',
    'Lobbying',
    'image, goes to',
    '→',
    'Shaping the design or Nearer “Shaping the design”',
    'Piloting',
    'image, goes to',
    '→',
    'Halfway',
    'Adapting',
    'image, goes to',
    '→',
    'Shaping the work',
    'Why.',
    'Lobbying shapes the design, adapting the',
    'work.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
    'The 2 that are right',
    'Piloting',
    '– right',
    'Piloting belongs here.',
    'Adapting',
    '– right',
    'Adapting belongs here.',
    'How it is marked',
    'Each card in its place counts the same, and half as much one place beside it. Your first answer is kept as your score; trying again is practice.',
  ]);
});
