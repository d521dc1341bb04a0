/** @jest-environment node */
import type { Saved, SavedRecord } from '../../runtime/record-storage';
import { StorageFault } from '../../runtime/record-storage';
import { a, aDraft, aKeeper, aReadKeeper, b, c, FULL, ids, key, LOST } from './a-keeper';
import { settleDatabase } from './faults/a-time';

const EMPTY: SavedRecord = { entries: [], drafts: {}, unreadable: 0, lastExport: null };

/** A call that answers when it is told to. */
function later<T>() {
  let answer: (value: T) => void = () => {};
  const call = () =>
    new Promise<T>((resolve) => {
      answer = resolve;
    });
  return { call, answer: (value: T) => answer(value) };
}

test('what was lost is read anew before anything more is sent', async () => {
  const { keeper, asked, next, time } = aKeeper();
  await keeper.keepEntries([a]);
  keeper.keepDraft(key, aDraft('alone'));
  keeper.keepExportNote({ at: 5, entries: 1 });
  next.append = async () => LOST;
  void keeper.start();
  await time.pass(0);

  expect(asked).toEqual(['open', 'load', 'append', 'load', 'append', 'saveDraft', 'saveExportNote']);
});

test('a start whose reading was only lost waits for the next one', async () => {
  const { keeper, next, time } = aKeeper();
  next.load = () => Promise.reject(new StorageFault('lost'));
  let isStarted = false;
  void keeper.start().then(() => {
    isStarted = true;
  });
  await settleDatabase();
  expect(isStarted).toBe(false);

  await time.pass(0);

  expect(isStarted).toBe(true);
});

test('what another tab adds takes nothing from what is unkept', async () => {
  const { keeper, hear, next, place, time } = await aReadKeeper();
  next.append = async () => FULL;
  await keeper.keepEntries([a]);

  hear({ entries: [b], drafts: {} });
  await time.pass(1000);

  expect([...place.entries.keys()]).toEqual(['a']);
});

test.each<[string, (world: Awaited<ReturnType<typeof aReadKeeper>>) => unknown]>([
  ['another tab has erased it', ({ hear }) => hear({ entries: [], drafts: {}, isErased: true })],
  ['it was erased here', ({ keeper }) => keeper.erase()],
  ['the page was away', ({ keeper }) => keeper.readAnew()],
])('after %s nothing is sent before the place is read', async (_what, happen) => {
  const world = await aReadKeeper();
  const loading = later<SavedRecord>();
  world.next.load = loading.call;
  void happen(world);
  await settleDatabase();
  world.asked.length = 0;

  void world.keeper.keepEntries([c]);
  await settleDatabase();
  expect(world.asked).toEqual([]);
  loading.answer(EMPTY);
  await settleDatabase();

  expect([...world.place.entries.keys()]).toEqual(['c']);
});

test.each<[string, (world: Awaited<ReturnType<typeof aReadKeeper>>) => unknown]>([
  ['was erased', ({ keeper }) => keeper.erase()],
  ['was missed while the page was away', ({ keeper }) => void keeper.readAnew()],
])('a reading from before the record %s is not what is shown', async (_what, happen) => {
  const world = await aReadKeeper();
  const loading = later<SavedRecord>();
  world.next.load = loading.call;
  void world.keeper.readAnew();
  await settleDatabase();

  await happen(world);
  loading.answer({ ...EMPTY, entries: [a] });
  await settleDatabase();

  expect(world.asked.filter((call) => call === 'load')).toHaveLength(2);
  expect(world.joined.map(({ saved }) => ids(saved.entries))).toEqual([[], []]);
});

test('what is on its way is not sent twice when the learner comes back', async () => {
  const { keeper, asked, next } = await aReadKeeper();
  next.saveExportNote = later<Saved>().call;
  keeper.keepExportNote({ at: 5, entries: 1 });

  keeper.tryAgain();
  await settleDatabase();

  expect(asked).toEqual(['saveExportNote']);
});
