import { Exercise } from '../../components/exercises/Exercise';
import { aMultiple, aSingle } from '../domain/an-item';
import { listenTo, SURE, stopListening } from './a-listener';

afterEach(stopListening);

test('choosing one, from reading it to its explanation', async () => {
  const listener = await listenTo(<Exercise item={aSingle()} />);

  expect(await listener.read()).toEqual([
    'group, Who designs the medical teams?',
    'Choose one',
    'Who designs the medical teams?',
    'radio, The firms, not checked, position 1, set size 3',
    'radio, Each province, not checked, position 2, set size 3',
    'radio, The centre, not checked, position 3, set size 3',
    ...SURE,
    'How it is marked',
    'All for the right answer. Your first answer is kept as your score; trying again is practice.',
  ]);
  expect(await listener.press('{Tab}', ' ', '{Tab}', '{Tab}', '{Enter}', '{Tab}', '{Enter}', '{Enter}')).toEqual([
    'radio, The firms, not checked, position 1, set size 3',
    'radio, a guess, not checked, position 1, set size 3',
    'button, Check',
    'polite: Not this one. Firms lead. Firms follow.',
    'button, Give me a hint',
    'polite: Hint: Look at P5 again.',
    'group, Feedback: Not this one., The right answer The centre',
  ]);
  expect(await listener.read()).toEqual([
    'Not this one.',
    'The firms',
    '– wrong',
    'Firms lead',
    '.',
    'Firms follow.',
    'The right answer',
    'The centre',
    'Why.',
    'Beijing assigns a country to each',
    'province.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
    'How it is marked',
    'All for the right answer. Your first answer is kept as your score; trying again is practice.',
  ]);
});

test('choosing all that apply, from reading it to its explanation', async () => {
  const listener = await listenTo(<Exercise item={aMultiple()} />);

  expect(await listener.read()).toEqual([
    'group, Which fields does twinning serve?',
    'Tick all that apply',
    'Which fields does twinning serve?',
    'checkbox, Arms, not checked',
    'checkbox, Agriculture, not checked',
    'checkbox, Taxation, not checked',
    'checkbox, Health, not checked',
    ...SURE,
    'How it is marked',
    'Right ticks minus wrong ticks, as a share of the right answers, and never below zero. Your first answer is kept as your score; trying again is practice.',
  ]);
  expect(
    await listener.press(
      '{Tab}',
      ' ',
      '{Tab}',
      '{Tab}',
      '{Tab}',
      ' ',
      '{Tab}',
      '{Tab}',
      '{Enter}',
      '{Tab}',
      '{Enter}',
      '{Enter}',
      '{Enter}',
    ),
  ).toEqual([
    'checkbox, Arms, not checked',
    'checkbox, Agriculture, not checked',
    'checkbox, Taxation, not checked',
    'checkbox, Health, not checked',
    'radio, a guess, not checked, position 1, set size 3',
    'button, Check',
    'polite: 2 of 4 options are judged rightly.',
    'button, Show which',
    'polite: Wrong: Arms. Right: Health.',
    'polite: Hint: Look at P5 again.',
    'group, Feedback: 2 of 4 options are judged rightly., The right answer Health Agriculture',
  ]);
  expect(await listener.read()).toEqual([
    '2 of 4 options are judged rightly.',
    'Agriculture',
    '– should be ticked',
    'Demonstration centres.',
    'Arms',
    '– should not be ticked',
    'All is devolved',
    '.',
    'Arms stay central.',
    'The right answer',
    'Health',
    'Agriculture',
    'Why.',
    'Health and agriculture are the',
    'two.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
    'The one that is right',
    'Health',
    '– right',
    'Medical teams.',
    'How it is marked',
    'Right ticks minus wrong ticks, as a share of the right answers, and never below zero. Your first answer is kept as your score; trying again is practice.',
  ]);
});
