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

test('a place that is no longer the one that was read says so, and is left alone until it is read again', async () => {
  const place = createMemoryPlace();
  const storage = createMemoryStorage(place);
  await storage.load();
  place.mark = { birth: 'another', erasure: null };

  expect(await storage.append([anAttempt()])).toEqual({ ok: false, why: 'lost' });
  expect(await storage.erase()).toEqual({ ok: false, why: 'lost' });
  expect(place.entries.size).toBe(0);
  await storage.load();

  expect(await storage.append([anAttempt()])).toEqual({ ok: true });
});

test('what is asked of a memory is done at once, in the order in which it is asked', () => {
  const place = createMemoryPlace();
  const storage = createMemoryStorage(place);

  void storage.append([anAttempt()]);
  expect(place.entries.size).toBe(1);
  void storage.erase();

  expect(place.entries.size).toBe(0);
});
