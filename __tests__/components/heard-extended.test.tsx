import { Exercise } from '../../components/exercises/Exercise';
import { anExtended } from '../domain/an-item';
import { listenTo, stopListening } from './a-listener';

afterEach(stopListening);

test('a shared list, from reading it to its explanation: its parts and answers are called so, and no answer is heard twice', async () => {
  const listener = await listenTo(<Exercise item={anExtended()} />);

  expect(await listener.read()).toEqual([]);
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
      '{Enter}',
    ),
  ).toEqual([]);
  expect(await listener.press('{Enter}', '{Tab}', '{Enter}', '{Enter}', '{Enter}')).toEqual([]);
  expect(await listener.read()).toEqual([]);
});
