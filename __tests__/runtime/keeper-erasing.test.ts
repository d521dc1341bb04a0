/** @jest-environment node */
import { type Saved, StorageFault } from '../../runtime/record-storage';
import { a, aDraft, aKeeper, aReadKeeper, b, c, FULL, ids, key, LOST, never } from './a-keeper';

describe('erasing', () => {
  test('removes what is kept and what is unkept, takes back what was said, and reads the place again', async () => {
    const { keeper, asked, said, erased, joined, next, place, time } = await aReadKeeper();
    await keeper.keepEntries([a]);
    next.append = async () => FULL;
    await keeper.keepEntries([b]);

    expect(await keeper.erase()).toEqual({ ok: true });
    await time.pass(100_000);

    expect(place.entries.size).toBe(0);
    expect(erased).toEqual([{ entries: [], drafts: {}, note: null }]);
    expect(said).toEqual(['full', null]);
    expect(asked).toEqual(['append', 'append', 'erase', 'load']);
    // What was read before the erasure is no measure for what is read after it.
    expect(joined[1]?.before).toBeNull();
  });

  test('does not take what comes meanwhile, which waits for it', async () => {
    const { keeper, asked, erased, next, place, time } = await aReadKeeper();
    let answer: (saved: Saved) => void = () => {};
    next.erase = () =>
      new Promise((resolve) => {
        answer = resolve as typeof answer;
      });
    const erasing = keeper.erase();
    await keeper.keepEntries([c]);
    keeper.keepDraft(key, aDraft('firms'));
    await time.pass(0);
    expect(asked).toEqual(['erase']);

    answer({ ok: true });
    await erasing;
    await time.pass(0);

    expect(erased.map(({ entries, drafts }) => [ids(entries), Object.keys(drafts)])).toEqual([[['c'], [key]]]);
    expect(asked).toEqual(['erase', 'load', 'append', 'saveDraft']);
    expect([...place.entries.keys()]).toEqual(['c']);
  });

  test('that did not succeed is said with its reason, and nothing is erased here', async () => {
    const { keeper, erased, next, time, place } = await aReadKeeper();
    next.append = async () => FULL;
    await keeper.keepEntries([a]);
    next.erase = async () => LOST;

    expect(await keeper.erase()).toEqual(LOST);
    await time.pass(0);

    expect(erased).toEqual([]);
    expect([...place.entries.keys()]).toEqual(['a']);
  });

  test('that never answers is given up after a minute', async () => {
    const { keeper, erased, next, time } = await aReadKeeper();
    next.erase = () => never;
    const erasing = keeper.erase();

    await time.pass(60_000);

    expect(await erasing).toEqual({ ok: false, why: 'slow' });
    expect(erased).toEqual([]);
  });

  test('where the browser refuses to keep anything erases this tab, unless something was read before', async () => {
    const refused: Saved = { ok: false, why: 'refused' };
    const unread = aKeeper();
    unread.next.load = () => Promise.reject(new StorageFault('refused'));
    await unread.keeper.start();
    unread.next.erase = async () => refused;
    const read = await aReadKeeper();
    read.next.erase = async () => refused;

    expect(await unread.keeper.erase()).toEqual({ ok: true });
    expect(await read.keeper.erase()).toEqual(refused);
    expect([unread.erased.length, read.erased.length]).toEqual([1, 0]);
  });

  test('where nothing was read and it is not refused but lost does not erase this tab', async () => {
    const { keeper, next, erased } = aKeeper();
    next.load = () => Promise.reject(new StorageFault('refused'));
    await keeper.start();
    next.erase = async () => LOST;

    expect(await keeper.erase()).toEqual(LOST);
    expect(erased).toEqual([]);
  });

  test('before there is a storage waits for it', async () => {
    let letOpen = () => {};
    const isLet = new Promise<void>((resolve) => {
      letOpen = resolve;
    });
    const { keeper, asked, place, joined, time } = aKeeper({ opens: () => isLet });
    place.entries.set('a', a);
    void keeper.start();
    await time.pass(0);
    const erasing = keeper.erase();
    await time.pass(0);
    expect(asked).toEqual(['open']);

    letOpen();
    await time.pass(0);

    expect(await erasing).toEqual({ ok: true });
    // It was read while it was erased: there was nothing to join with. After it, it is read once more.
    expect(asked).toEqual(['open', 'load', 'erase', 'load']);
    expect(joined.map(({ saved }) => saved.entries)).toEqual([[]]);
    expect(place.entries.size).toBe(0);
  });
});
