/** @jest-environment node */
import { type SavedRecord, StorageFault } from '../../runtime/record-storage';
import { a, aDraft, aKeeper, aReadKeeper, b, FULL, ids, key, LOST, never } from './a-keeper';

test('nothing is asked before the start; then the place is read, and what came before is sent', async () => {
  const { keeper, place, asked, said, joined, time } = aKeeper();
  await keeper.keepEntries([a]);
  keeper.keepDraft(key, aDraft('alone'));
  keeper.keepExportNote({ at: 5, entries: 1 });
  await time.pass(100_000);
  expect(asked).toEqual([]);

  await keeper.start();

  expect(asked).toEqual(['open', 'load', 'append', 'saveDraft', 'saveExportNote']);
  expect(joined.map(({ before, heard, unkept }) => [before, heard, ids(unkept.entries)])).toEqual([[null, [], ['a']]]);
  expect([...place.entries.keys()]).toEqual(['a']);
  expect(place).toMatchObject({ lastExport: { at: 5, entries: 1 } });
  expect(place.drafts.get(key)).toEqual(aDraft('alone'));
  expect(said).toEqual([]);
});

test('what was made before the place was read was made blindly, what is made after it was not', async () => {
  const { keeper, blind, joined, next, time } = aKeeper();
  await keeper.keepEntries([a]);
  next.append = async () => LOST;
  await keeper.start();
  await keeper.keepEntries([b]);
  await time.pass(0);

  expect(joined.map(({ unkept }) => ids(unkept.entries))).toEqual([['a'], ['a', 'b']]);
  expect(blind).toEqual([['a'], []]);
});

test('a page that was away reads anew before it writes, and what it makes until then it makes blindly', async () => {
  const { keeper, asked, blind, joined, place } = await aReadKeeper();

  await Promise.all([keeper.readAnew(), keeper.keepEntries([a])]);

  expect(asked).toEqual(['load', 'append']);
  expect(blind).toEqual([[], ['a']]);
  expect(joined[1]?.before).toEqual(place.mark);
});

test('what overtakes a reading makes it read once more, and what was heard before that is forgotten', async () => {
  const { keeper, asked, joined, next, hear, time } = aKeeper();
  let answer: (saved: SavedRecord) => void = () => {};
  next.load = () =>
    new Promise((resolve) => {
      answer = resolve as typeof answer;
    });
  const starting = keeper.start();
  await time.pass(0);
  hear({ entries: [a], drafts: {} });
  hear({ entries: [], drafts: {}, isStale: true });
  answer({ entries: [], drafts: {}, unreadable: 9, lastExport: null });
  await starting;

  expect(asked).toEqual(['open', 'load', 'load']);
  expect(joined.map(({ saved, heard }) => [saved.unreadable, heard])).toEqual([[0, []]]);
});

test('what is heard while the place is read is joined, and what was heard before is not', async () => {
  const { keeper, joined, next, hear, time } = await aReadKeeper();
  hear({ entries: [a], drafts: {} });
  let answer: (saved: SavedRecord) => void = () => {};
  next.load = () =>
    new Promise((resolve) => {
      answer = resolve as typeof answer;
    });
  const reading = keeper.readAnew();
  await time.pass(0);
  hear({ entries: [b], drafts: {} });
  answer({ entries: [], drafts: {}, unreadable: 0, lastExport: null });
  // A reading that was asked for anew is not content with an answer from before.
  await reading;

  expect(joined[1]?.heard.map(({ entries }) => ids(entries))).toEqual([['b']]);
});

test('another tab’s writing is followed; of its drafts ours are given up', async () => {
  const { keeper, followed, hear, next, place, time, asked } = await aReadKeeper();
  next.saveDraft = async () => FULL;
  keeper.keepDraft(key, aDraft('alone'));
  await time.pass(0);
  const change = { entries: [a], drafts: { [key]: null } };

  hear(change);
  await time.pass(60_000);

  expect(followed).toEqual([change]);
  expect(place.drafts.size).toBe(0);
  expect(asked.filter((call) => call === 'saveDraft')).toHaveLength(1);
});

test('another tab’s erasure takes what is unkept with it and is followed, and the place is read', async () => {
  const { keeper, followed, hear, next, joined, time, place } = await aReadKeeper();
  next.append = async () => FULL;
  await keeper.keepEntries([a]);

  hear({ entries: [], drafts: {}, isErased: true });
  await time.pass(0);

  expect(followed).toEqual([{ entries: [], drafts: {}, isErased: true }]);
  expect(joined).toHaveLength(2);
  expect(joined[1]?.unkept.entries).toEqual([]);
  expect(place.entries.size).toBe(0);
});

test('what was written before an erasure is not followed: the place is read', async () => {
  const { followed, hear, joined, time } = await aReadKeeper();

  hear({ entries: [], drafts: {}, isStale: true });
  await time.pass(0);

  expect(followed).toEqual([]);
  expect(joined).toHaveLength(2);
});

test('what is only added is followed without reading the place', async () => {
  const { followed, hear, joined, time } = await aReadKeeper();

  hear({ entries: [a], drafts: {} });
  await time.pass(60_000);

  expect(followed).toHaveLength(1);
  expect(joined).toHaveLength(1);
});

test('a place that is not read after four seconds is said to be slow, and one goes on; once it is read that is taken back', async () => {
  const { keeper, said, next, time } = aKeeper();
  let answer: (saved: SavedRecord) => void = () => {};
  next.load = () =>
    new Promise((resolve) => {
      answer = resolve as typeof answer;
    });
  let isStarted = false;
  void keeper.start().then(() => {
    isStarted = true;
  });
  await time.pass(3999);
  expect([said, isStarted]).toEqual([[], false]);
  await time.pass(1);
  expect([said, isStarted]).toEqual([['slow'], true]);

  answer({ entries: [], drafts: {}, unreadable: 0, lastExport: null });
  await time.pass(0);

  expect(said).toEqual(['slow', null]);
});

test('a place that was read in time is not said to be slow later', async () => {
  const { said, time } = await aReadKeeper();

  await time.pass(100_000);

  expect(said).toEqual([]);
});

test('a reading that never ends is given up after a minute and begun anew', async () => {
  const { keeper, asked, said, next, time } = aKeeper();
  next.load = () => never;
  void keeper.start();
  await time.pass(60_000);
  expect(said).toEqual(['slow', 'slow']);

  await time.pass(1000);

  expect(asked).toEqual(['open', 'load', 'load']);
  expect(said).toEqual(['slow', 'slow', null]);
});

test('a reading that fails is said, is begun anew with the same storage, and the start does not wait for it', async () => {
  const { keeper, asked, said, next, time } = aKeeper();
  next.load = () => Promise.reject(new StorageFault('newer'));
  await keeper.start();
  expect(said).toEqual(['newer']);

  await time.pass(1000);

  expect(asked).toEqual(['open', 'load', 'load']);
  expect(said).toEqual(['newer', null]);
});

test('a reading is not begun twice at a time', async () => {
  const { keeper, asked } = aKeeper();
  const starting = keeper.start();
  keeper.keepDraft(key, aDraft('alone'));
  await keeper.keepEntries([a]);
  await starting;

  expect(asked.filter((call) => call === 'load' || call === 'open')).toEqual(['open', 'load']);
});

test('a storage that may be asked for again is asked for again', async () => {
  let times = 0;
  const { keeper, asked, said, time, place } = aKeeper({
    opens: async () => {
      times += 1;
      if (times < 3) throw new StorageFault('lost');
    },
  });
  await keeper.keepEntries([a]);
  void keeper.start();
  await time.pass(0);
  expect([asked.length, said]).toEqual([2, ['lost']]);

  await time.pass(1000);

  expect(asked).toEqual(['open', 'open', 'open', 'load', 'append']);
  expect([...place.entries.keys()]).toEqual(['a']);
  expect(said).toEqual(['lost', null]);
});

test('where there is no storage to be had it is said at once and not asked again, and there is nothing but this tab to erase', async () => {
  const { keeper, asked, said, erased, time } = aKeeper({ opens: () => Promise.reject(new TypeError('no script')) });
  await keeper.start();
  await keeper.keepEntries([a]);
  keeper.tryAgain();
  await time.pass(100_000);
  expect(asked).toEqual(['open']);
  expect(said).toEqual(['refused']);

  expect(await keeper.erase()).toEqual({ ok: true });

  expect(erased.map(({ entries }) => entries)).toEqual([[]]);
});
