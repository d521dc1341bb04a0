import { Exercise } from '../../components/exercises/Exercise';
import { anExtended } from '../domain/an-item';
import { listenTo, stopListening } from './a-listener';

afterEach(stopListening);

/** How sure one is, and the button that checks: the same in each. */
const SURE = [
  'group, How sure are you? (optional)',
  'How sure are you? (optional)',
  'radio, a guess, not checked, position 1, set size 3',
  'radio, fairly sure, not checked, position 2, set size 3',
  'radio, sure, not checked, position 3, set size 3',
  'button, Check',
];

test('a shared list, from reading it to its explanation: parts and answers are called so, and no answer is heard twice', async () => {
  const listener = await listenTo(<Exercise item={anExtended()} />);

  expect(await listener.read()).toEqual([
    'group, What does each observation do to the claim?',
    'Answer from one list',
    'What does each observation do to the claim?',
    'group, Parts to answer: 3 of 3 left, Drag a part to its answer, or press it and then the answer. An answer may be right for several parts, or for none. By keys: Enter, arrows or first letters, Enter; Escape cancels.',
    'button, A firm came first, not pressed',
    'button, It rained, not pressed',
    'button, A ministry came first, not pressed',
    'group, Answer 1 of 4',
    'Confirms it',
    'empty',
    'group, Answer 2 of 4',
    'Narrows it',
    'empty',
    'group, Answer 3 of 4',
    'Contradicts it',
    'empty',
    'group, Answer 4 of 4',
    'Does not touch it',
    'empty',
    'button, Use plain lists instead',
    ...SURE,
    'How it is marked',
    'One point for each part with its answer. Your first answer is kept as your score; trying again is practice.',
  ]);
  expect(
    await listener.press(
      '{Tab}',
      '{Enter}',
      '{ArrowDown}',
      '{Enter}',
      '{Enter}',
      '4',
      '{Enter}',
      '{Enter}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{Enter}',
    ),
  ).toEqual([
    'button, A firm came first, not pressed',
    'button, put here Confirms it, empty',
    'polite: A firm came first picked up.',
    'button, put here Narrows it, empty',
    'button, It rained, not pressed',
    'polite: A firm came first placed: Narrows it. 2 left.',
    'button, put here Confirms it, empty',
    'polite: It rained picked up.',
    'button, put here Does not touch it, empty',
    'button, A ministry came first, not pressed',
    'polite: It rained placed: Does not touch it. 1 left.',
    'button, put here Confirms it, empty',
    'polite: A ministry came first picked up.',
    'button, put here Narrows it, holds A firm came first',
    'button, put here Contradicts it, empty',
    'button, Check',
    'polite: A ministry came first placed: Contradicts it. All are placed.',
  ]);
  expect(await listener.press('{Enter}', '{Tab}', '{Enter}', '{Enter}', '{Enter}')).toEqual([
    'polite: 2 of 3 parts are answered rightly.',
    'button, Show which',
    'polite: Wrong: A ministry came first. Right: A firm came first; It rained.',
    'polite: Hint: Look at P5 again.',
    'group, Feedback: 2 of 3 parts are answered rightly., The right answer A firm came first → Narrows it A ministry came first → Narrows it It rained → Does not touch it',
  ]);
  expect(await listener.read()).toEqual([
    '2 of 3 parts are answered rightly.',
    'A firm came first',
    '– right',
    'First belongs here.',
    'A ministry came first',
    '– wrong',
    'Second mixed up',
    '.',
    'Second belongs elsewhere.',
    'It rained',
    '– right',
    'Third belongs here.',
    'Hint.',
    'Look at P5 again.',
    'The right answer',
    'A firm came first',
    'image, goes to',
    '→',
    'Narrows it',
    'A ministry came first',
    'image, goes to',
    '→',
    'Narrows it',
    'It rained',
    'image, goes to',
    '→',
    'Does not touch it',
    'Why.',
    'Look at who acted first.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
  ]);
});
