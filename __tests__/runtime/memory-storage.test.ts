import { createMemoryPlace, createMemoryStorage } from '../../runtime/memory-storage';
import { anAttempt } from '../domain/an-entry';
import { describeStorage } from './storage-contract';

describeStorage(() => {
  const place = createMemoryPlace();
  return { open: async () => createMemoryStorage(place) };
});

test('without a place of its own each memory is apart', async () => {
  await createMemoryStorage().append([anAttempt()]);

  expect((await createMemoryStorage().load()).entries).toEqual([]);
});
