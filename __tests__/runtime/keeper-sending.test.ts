/** @jest-environment node */
import { type Refusal, type Saved, StorageFault } from '../../runtime/record-storage';
import { a, aDraft, aKeeper, aReadKeeper, b, FULL, key, LOST, never } from './a-keeper';

test('once it is read each thing is sent as it comes, and the place is not read again', async () => {
  const { keeper, place, asked, time } = await aReadKeeper();

  await keeper.keepEntries([a]);
  keeper.keepDraft(key, aDraft('alone'));
  keeper.keepExportNote({ at: 5, entries: 1 });
  await time.pass(0);

  expect(asked).toEqual(['append', 'saveDraft', 'saveExportNote']);
  expect([...place.entries.keys()]).toEqual(['a']);
});

test('a full disk is said, and tried again after a second without reading the place', async () => {
  const { keeper, asked, said, next, time, place } = await aReadKeeper();
  next.append = async () => FULL;
  await keeper.keepEntries([a]);
  expect(said).toEqual(['full']);

  await time.pass(999);
  expect(asked).toEqual(['append']);
  await time.pass(1);

  expect(asked).toEqual(['append', 'append']);
  expect([...place.entries.keys()]).toEqual(['a']);
  expect(said).toEqual(['full', null]);
});

test('on a full disk the next entry that finds room takes all along at once', async () => {
  const { keeper, asked, said, next, place } = await aReadKeeper();
  next.append = async () => FULL;
  next.saveDraft = async () => FULL;
  await keeper.keepEntries([a]);
  keeper.keepDraft(key, aDraft('alone'));

  await keeper.keepEntries([b]);

  expect([...place.entries.keys()]).toEqual(['a', 'b']);
  expect(place.drafts.size).toBe(1);
  expect(asked).toEqual(['append', 'saveDraft', 'append', 'saveDraft']);
  expect(said.at(-1)).toBeNull();
});

test('on a disk that is still full the next entry takes nothing along', async () => {
  const { keeper, asked, said, next } = await aReadKeeper();
  next.append = async () => FULL;
  await keeper.keepEntries([a]);
  next.append = async () => FULL;

  await keeper.keepEntries([b]);

  expect(asked).toEqual(['append', 'append']);
  expect(said).toEqual(['full', 'full']);
});

test('what was lost is written again after the place was read again, and nothing is said', async () => {
  const { keeper, asked, said, next, place, time } = await aReadKeeper();
  next.append = async () => LOST;
  await keeper.keepEntries([a]);
  await time.pass(0);

  expect(asked).toEqual(['append', 'load', 'append']);
  expect([...place.entries.keys()]).toEqual(['a']);
  expect(said).toEqual([]);
});

test.each<[string, () => Promise<Saved>, Refusal[]]>([
  ['fails with a word of its own', () => Promise.reject(new StorageFault('refused')), ['refused']],
  ['fails otherwise', () => Promise.reject(new TypeError('no')), []],
])(
  'a write that %s is tried again: a reason that is told is said, else it is taken for a loss',
  async (_how, append, first) => {
    const { keeper, said, next, place, time } = await aReadKeeper();
    next.append = append;
    await keeper.keepEntries([a]);
    expect(said).toEqual(first);

    await time.pass(1000);

    expect([...place.entries.keys()]).toEqual(['a']);
  },
);

test('a write that never answers is given up after a minute, and said to be slow', async () => {
  const { keeper, said, next, place, time } = await aReadKeeper();
  next.append = () => never;
  void keeper.keepEntries([a]);
  await time.pass(59_999);
  expect(said).toEqual([]);

  await time.pass(1);
  expect(said).toEqual(['slow']);
  await time.pass(1000);

  expect(said).toEqual(['slow', null]);
  expect([...place.entries.keys()]).toEqual(['a']);
});

test('while anything is unkept it is not said that all is well', async () => {
  const { keeper, said, next, time } = await aReadKeeper();
  next.append = async () => FULL;
  await keeper.keepEntries([a]);
  said.length = 0;

  keeper.keepDraft(key, aDraft('alone'));
  await time.pass(0);
  expect(said).toEqual([]);
  await time.pass(1000);

  expect(said).toEqual([null]);
});

test('why a storage lasts no longer than the tab is said at once, and is what stands where all is well', async () => {
  const { keeper, said, next, time } = await aReadKeeper({ refusal: 'refused' });
  expect(said).toEqual(['refused']);
  next.append = async () => FULL;

  await keeper.keepEntries([a]);
  await time.pass(1000);

  expect(said).toEqual(['refused', 'full', 'refused']);
});

test('what waits to be tried again is tried when the learner comes back; where nothing waits nothing is tried', async () => {
  const { keeper, asked, next, time } = await aReadKeeper();
  keeper.tryAgain();
  await time.pass(0);
  expect(asked).toEqual([]);
  next.append = async () => FULL;
  await keeper.keepEntries([a]);

  keeper.tryAgain();
  await time.pass(0);

  expect(asked).toEqual(['append', 'append']);
});

test('once it is closed nothing is tried any more, and the storage is closed', async () => {
  const { keeper, asked, next, time } = await aReadKeeper();
  next.append = async () => FULL;
  await keeper.keepEntries([a]);

  keeper.close();
  await time.pass(100_000);

  expect(asked).toEqual(['append', 'close']);
});

test('one that was never opened can be closed', () => {
  const { keeper, asked } = aKeeper();

  keeper.close();

  expect(asked).toEqual([]);
});
