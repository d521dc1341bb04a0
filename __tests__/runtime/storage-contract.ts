import type { Draft } from '../../domain/entry';
import { type RecordStorage, type StorageChange, StorageFault } from '../../runtime/record-storage';
import { aHelp, anAttempt, aVisit } from '../domain/an-entry';

const draft: Draft = { response: { kind: 'choice', chosen: ['centre'] }, round: 0, confidence: 2, since: 1000 };

/** Somewhere that several storages can be opened over, as tabs share a browser's record. */
export interface Place {
  open(): Promise<RecordStorage>;
}

/** The changes that a storage hears of, as they come in; `until` waits for so many. */
function listen(storage: RecordStorage) {
  const heard: StorageChange[] = [];
  let check = () => {};
  const stop = storage.subscribe((change) => {
    heard.push(change);
    check();
  });
  const until = (count: number) =>
    new Promise<StorageChange[]>((resolve) => {
      check = () => heard.length >= count && resolve(heard);
      check();
    });
  return { heard, until, stop };
}

/** What every storage promises, whatever it is kept in. */
export function describeStorage(createPlace: () => Place): void {
  const opened: RecordStorage[] = [];
  const openOver = async (place: Place) => {
    const storage = await place.open();
    opened.push(storage);
    return storage;
  };

  afterEach(() => {
    for (const storage of opened.splice(0)) storage.close();
  });

  test('a place in which nothing was kept is empty', async () => {
    const storage = await openOver(createPlace());

    expect(await storage.load()).toMatchObject({ entries: [], drafts: {}, unreadable: 0 });
  });

  test('what was kept is there when it is opened again', async () => {
    const place = createPlace();
    const before = await openOver(place);
    expect(await before.append([anAttempt(), aVisit()])).toEqual({ ok: true });
    expect(await before.saveDraft('lesson/tw_single', draft)).toEqual({ ok: true });
    before.close();

    const saved = await (await openOver(place)).load();

    expect(new Set(saved.entries)).toEqual(new Set([anAttempt(), aVisit()]));
    expect(saved.drafts).toEqual({ 'lesson/tw_single': draft });
  });

  test('an id that is there already is left as it is', async () => {
    const storage = await openOver(createPlace());
    await storage.append([anAttempt({ id: 'a', rung: 1 })]);

    expect(await storage.append([anAttempt({ id: 'a', rung: 3 }), aHelp({ id: 'b' })])).toEqual({ ok: true });
    await storage.append([anAttempt({ id: 'a', rung: 1 })]);

    const { entries } = await storage.load();
    expect(entries).toHaveLength(2);
    expect(entries).toContainEqual(anAttempt({ id: 'a', rung: 1 }));
  });

  test('two that write to the same place at once lose nothing', async () => {
    const place = createPlace();
    const [one, two] = [await openOver(place), await openOver(place)];
    const many = Array.from({ length: 20 }, (_, i) => i);

    await Promise.all(many.map((i) => (i % 2 ? one : two).append([anAttempt({ id: `a${i}`, at: i })])));

    for (const storage of [one, two]) {
      const ids = (await storage.load()).entries.map((entry) => entry.id).sort();
      expect(ids).toEqual(many.map((i) => `a${i}`).sort());
    }
  });

  test('each hears of the entries that the other adds, and not of its own', async () => {
    const place = createPlace();
    const [one, two] = [await openOver(place), await openOver(place)];
    const [ofOne, ofTwo] = [listen(one), listen(two)];

    await one.append([anAttempt({ id: 'a' })]);
    await two.append([aVisit({ id: 'b' })]);

    expect((await ofTwo.until(1)).map((change) => change.entries)).toEqual([[anAttempt({ id: 'a' })]]);
    expect((await ofOne.until(1)).map((change) => change.entries)).toEqual([[aVisit({ id: 'b' })]]);
  });

  test('entries that were there already are told to nobody', async () => {
    const place = createPlace();
    const [one, two] = [await openOver(place), await openOver(place)];
    await one.append([anAttempt({ id: 'a' })]);
    const ofOne = listen(one);

    await two.append([anAttempt({ id: 'a' })]);
    await two.append([aVisit({ id: 'b' })]);

    expect((await ofOne.until(1)).map((change) => change.entries)).toEqual([[aVisit({ id: 'b' })]]);
  });

  test('a draft is overwritten and removed, and the other hears of both', async () => {
    const place = createPlace();
    const [one, two] = [await openOver(place), await openOver(place)];
    const ofTwo = listen(two);
    const later = { ...draft, round: 1 };

    await one.saveDraft('lesson/tw_single', draft);
    await one.saveDraft('lesson/tw_single', later);
    expect((await two.load()).drafts).toEqual({ 'lesson/tw_single': later });
    await one.saveDraft('lesson/tw_single', null);

    expect((await two.load()).drafts).toEqual({});
    expect((await ofTwo.until(3)).map(({ drafts, entries }) => [drafts['lesson/tw_single'], entries])).toEqual([
      [draft, []],
      [later, []],
      [null, []],
    ]);
  });

  test('one who has stopped listening hears nothing more', async () => {
    const place = createPlace();
    const [one, two, three] = [await openOver(place), await openOver(place), await openOver(place)];
    const [ofTwo, ofThree] = [listen(two), listen(three)];

    ofTwo.stop();
    await one.append([anAttempt()]);
    await ofThree.until(1);

    expect(ofTwo.heard).toEqual([]);
  });

  test('one that was closed hears nothing more, and the others go on', async () => {
    const place = createPlace();
    const [one, two, three] = [await openOver(place), await openOver(place), await openOver(place)];
    const [ofTwo, ofThree] = [listen(two), listen(three)];

    two.close();
    await one.append([anAttempt()]);
    await ofThree.until(1);

    expect(ofTwo.heard).toEqual([]);
    expect((await one.load()).entries).toEqual([anAttempt()]);
  });

  test('when the record was last written to a file is kept', async () => {
    const place = createPlace();
    const storage = await openOver(place);
    expect((await storage.load()).lastExport).toBeNull();

    await storage.saveExportNote({ at: 5000, entries: 12 });

    expect((await (await openOver(place)).load()).lastExport).toEqual({ at: 5000, entries: 12 });
  });

  test('erasing leaves nothing, and the other hears of it', async () => {
    const place = createPlace();
    const [one, two] = [await openOver(place), await openOver(place)];
    const ofTwo = listen(two);
    await one.append([anAttempt()]);
    await one.saveDraft('lesson/tw_single', draft);
    await one.saveExportNote({ at: 5000, entries: 1 });

    expect(await one.erase()).toEqual({ ok: true });

    expect(await two.load()).toMatchObject({ entries: [], drafts: {}, unreadable: 0, lastExport: null });
    expect((await ofTwo.until(3))[2]).toMatchObject({ entries: [], drafts: {}, isErased: true });
  });

  test('an erasure can be told from a place that was never erased, and from one that was made anew', async () => {
    const place = createPlace();
    const [one, two] = [await openOver(place), await openOver(place)];
    await one.append([anAttempt()]);
    const before = (await two.load()).mark;
    expect(before).toEqual({ birth: expect.any(String), erasure: null });
    expect((await one.load()).mark).toEqual(before);

    await one.erase();

    expect((await two.load()).mark).toEqual({ birth: before?.birth, erasure: expect.any(String) });
    expect((await (await openOver(createPlace())).load()).mark?.birth).not.toBe(before?.birth);
  });

  test('a call on one that was closed answers that it was not done, and does not throw', async () => {
    const place = createPlace();
    const [one, two] = [await openOver(place), await openOver(place)];
    one.close();

    expect(await one.append([anAttempt()])).toEqual({ ok: false, why: 'lost' });
    expect(await one.saveDraft('lesson/tw_single', draft)).toEqual({ ok: false, why: 'lost' });
    expect(await one.saveExportNote({ at: 1, entries: 1 })).toEqual({ ok: false, why: 'lost' });
    expect(await one.erase()).toEqual({ ok: false, why: 'lost' });
    await expect(one.load()).rejects.toEqual(new StorageFault('lost'));
    expect(await two.load()).toMatchObject({ entries: [], drafts: {} });
  });
}
