import { Exercise } from '../../components/exercises/Exercise';
import { aSort } from '../domain/an-item';
import { listenTo, SURE, stopListening } from './a-listener';

afterEach(stopListening);

/** How a board is worked: heard once, on coming to its tray. */
const HOW =
  'Drag a card to its place, or press it and then the place. By keys: Enter, arrows or first letters, Enter; Escape cancels.';

test('a sort, from reading it to its explanation', async () => {
  const listener = await listenTo(<Exercise item={aSort()} />);

  expect(await listener.read()).toEqual([
    'group, Sort by the picture of China.',
    'Sort',
    'Sort by the picture of China.',
    `group, Cards to place: 4 of 4 left, ${HOW}`,
    'button, Hunan invests, not pressed',
    'button, Jiangxi builds, not pressed',
    'button, China wants, not pressed',
    'button, Beijing decides, not pressed',
    'group, Place 1 of 2',
    'One actor',
    'empty',
    'group, Place 2 of 2',
    'Many actors',
    'empty',
    'button, Use plain lists instead',
    ...SURE,
    'How it is marked',
    'Each card in its place counts the same. Your first answer is kept as your score; trying again is practice.',
  ]);
  expect(
    await listener.press(
      '{Tab}',
      '{Enter}',
      '{ArrowDown}',
      '{Enter}',
      '{Enter}',
      '{ArrowDown}',
      '{Enter}',
      '{Enter}',
      '{ArrowDown}',
      '{Enter}',
      '{Enter}',
      '{Enter}',
    ),
  ).toEqual([
    'button, Hunan invests, not pressed',
    'button, put here One actor, empty',
    'polite: Hunan invests picked up.',
    'button, put here Many actors, empty',
    'button, Jiangxi builds, not pressed',
    'polite: Hunan invests placed: Many actors. 3 left.',
    'button, put here One actor, empty',
    'polite: Jiangxi builds picked up.',
    'button, put here Many actors, holds Hunan invests',
    'button, China wants, not pressed',
    'polite: Jiangxi builds placed: Many actors. 2 left.',
    'button, put here One actor, empty',
    'polite: China wants picked up.',
    'button, put here Many actors, holds 2: Hunan invests; Jiangxi builds',
    'button, Beijing decides, not pressed',
    'polite: China wants placed: Many actors. 1 left.',
    'button, put here One actor, empty',
    'polite: Beijing decides picked up.',
    'button, Check',
    'polite: Beijing decides placed: One actor. All are placed.',
  ]);
  expect(await listener.press('{Enter}', '{Tab}', '{Enter}', '{Enter}', '{Enter}')).toEqual([
    'polite: 3 of 4 cards are in the right place.',
    'button, Show which',
    'polite: Wrong: China wants. Right: Beijing decides; Hunan invests; Jiangxi builds.',
    'polite: Hint: Look at P5 again.',
    'group, Feedback: 3 of 4 cards are in the right place., The right answer Beijing decides → One actor China wants → One actor Hunan invests → Many actors Jiangxi builds → Many actors',
  ]);
  expect(await listener.read()).toEqual([
    '3 of 4 cards are in the right place.',
    'China wants',
    '– in the wrong place',
    'China mixed up',
    '.',
    'One name, one actor.',
    'The right answer',
    'Beijing decides',
    'image, goes to',
    '→',
    'One actor',
    'China wants',
    'image, goes to',
    '→',
    'One actor',
    'Hunan invests',
    'image, goes to',
    '→',
    'Many actors',
    'Jiangxi builds',
    'image, goes to',
    '→',
    'Many actors',
    'Why.',
    'Who acts',
    'decides.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
    'The 3 that are right',
    'Beijing decides',
    '– right',
    'Beijing belongs here.',
    'Hunan invests',
    '– right',
    'Hunan belongs here.',
    'Jiangxi builds',
    '– right',
    'Jiangxi belongs here.',
    'How it is marked',
    'Each card in its place counts the same. Your first answer is kept as your score; trying again is practice.',
  ]);
});
