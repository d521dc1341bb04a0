import { CompareExercise } from '../../components/exercises/CompareExercise';
import { PredictExercise } from '../../components/exercises/PredictExercise';
import { aCompare, aPredict } from '../domain/an-item';
import { listenTo, stopListening } from './a-listener';

afterEach(stopListening);

test('a guess, from reading it to its explanation', async () => {
  const listener = await listenTo(<PredictExercise item={aPredict()} />);

  expect(await listener.read()).toEqual([
    'group, Who sends the doctors?',
    'Your guess · not scored',
    'Who sends the doctors?',
    'radio, A ministry, not checked, position 1, set size 2',
    'radio, A province, not checked, position 2, set size 2',
    'button, Keep my guess',
  ]);
  expect(await listener.press('{Tab}', ' ', '{Tab}', '{Enter}')).toEqual([
    'radio, A ministry, not checked, position 1, set size 2',
    'button, Keep my guess',
    'group, Guess kept, Most teams come from one province each.',
  ]);
  expect(await listener.read()).toEqual(['Kept.', 'Most teams come from one province each.']);
});

test('a sentence of one’s own, from reading it to its explanation', async () => {
  const listener = await listenTo(<CompareExercise item={aCompare()} prediction={aPredict()} />);

  expect(await listener.read()).toEqual([
    'group, Say in one sentence what twinning is.',
    'In your own words · not scored',
    'Say in one sentence what twinning is.',
    'textbox, Your sentence',
    'button, Compare with a model',
  ]);
  expect(await listener.press('{Tab}', 'A pair.', '{Tab}', '{Enter}')).toEqual([
    'textbox, Your sentence',
    'button, Compare with a model',
    'group, A model answer, Twinning pairs a province with a state.',
  ]);
  expect(await listener.read()).toEqual([
    'Your sentence now',
    'A pair.',
    'A model answer',
    'Twinning pairs a province with a state.',
    'button, P5, source: paragraph 5 of the article, has popup dialog',
    'A good answer …',
    'names the pair',
    'says who assigns it',
    'button, Write another',
  ]);
});
