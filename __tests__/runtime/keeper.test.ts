import type { Draft } from '../../domain/entry';
import { createKeeper } from '../../runtime/keeper';
import { createMemoryStorage } from '../../runtime/memory-storage';
import type { RecordStorage } from '../../runtime/record-storage';
import { choose } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { settle } from './a-session';

const key = 'lesson/tw_single';

function aDraft(option: string): Draft {
  return { response: choose(option), round: 0, confidence: 0, since: 1 };
}

/** A memory that takes entries only when it is let. */
function aSlowStorage() {
  const memory = createMemoryStorage();
  let letThrough = () => {};
  const isLet = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const append: RecordStorage['append'] = async (entries) => {
    await isLet;
    return memory.append(entries);
  };
  return { storage: { ...memory, append }, letThrough };
}

/** A keeper over a storage, for a session that shows nothing. */
function aKeeper(storage: RecordStorage) {
  return createKeeper({
    openStorage: async () => ({ storage, refusal: null }),
    join: ({ unkept }) => unkept,
    erased: () => {},
    follow: () => {},
    report: () => {},
  });
}

test.each([
  ['typed anew', aDraft('firms'), { [key]: aDraft('firms') }],
  ['answered', null, {}],
])('a draft from before the storage opened does not come over one that was %s meanwhile', async (_, newer, kept) => {
  const { storage, letThrough } = aSlowStorage();
  const keeper = aKeeper(storage);
  await keeper.keepEntries([anAttempt()]);
  keeper.keepDraft(key, aDraft('alone'));
  const opening = keeper.start();
  await settle();
  keeper.keepDraft(key, newer);

  letThrough();
  await opening;

  expect((await storage.load()).drafts).toEqual(kept);
});

test('a draft from before the storage opened is kept once it is open', async () => {
  const storage = createMemoryStorage();
  const keeper = aKeeper(storage);
  keeper.keepDraft(key, aDraft('alone'));

  await keeper.start();

  expect((await storage.load()).drafts).toEqual({ [key]: aDraft('alone') });
});
