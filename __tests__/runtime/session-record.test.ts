import { type Draft, draftKey } from '../../domain/entry';
import { entriesOf, foldItem } from '../../domain/progress';
import { createMemoryPlace, createMemoryStorage } from '../../runtime/memory-storage';
import { choose, put } from '../domain/a-response';
import { aHelp, anAttempt, aVisit } from '../domain/an-entry';
import { aMatch, aSingle } from '../domain/an-item';
import { type AnsweredSession, aSession, logOf } from './a-session';

const single = aSingle();
const match = aMatch();
const key = draftKey('tw_single', null);

function answer(session: AnsweredSession, option: string, form: string | null = null) {
  session.respond(single, form, choose(option));
  session.submit(single, form);
}

function progressOf(session: AnsweredSession) {
  return foldItem(entriesOf(session.getState().log, 'tw_single', null));
}

test('the saved record is there once it is loaded, and loading twice is loading once', async () => {
  const storage = createMemoryStorage();
  const draft: Draft = { response: put({ hubei: 'ghana' }), round: 0, confidence: 1, since: 5 };
  await storage.append([aVisit({ id: 'v', at: 1 }), anAttempt({ id: 'x', at: 2 })]);
  await storage.saveDraft('lesson/tw_match', draft);
  const { session } = aSession({ storage });

  await Promise.all([session.load(), session.load()]);

  expect(logOf(session)).toEqual(['visit guess', 'attempt tw_single 0/1']);
  expect(session.getState()).toMatchObject({ isLoaded: true, refusal: null, drafts: { 'lesson/tw_match': draft } });
});

test('what is answered before the record is loaded joins it, and is kept', async () => {
  const place = createMemoryPlace();
  await createMemoryStorage(place).append([aVisit({ id: 'v', at: 1 })]);
  const { session } = aSession({ storage: createMemoryStorage(place) });
  answer(session, 'centre');
  session.place(match, null, 'hubei', 'algeria');

  await session.load();

  expect(logOf(session)).toEqual(['visit guess', 'attempt tw_single 1/1']);
  expect([...place.entries.keys()]).toEqual(['v', 'a-1']);
  expect(place.drafts.get('lesson/tw_match')?.response).toEqual(put({ hubei: 'algeria' }));
});

test('a draft of an earlier visit does not come back over an answer that was checked before it was loaded', async () => {
  const place = createMemoryPlace();
  place.drafts.set(key, { response: choose('firms'), round: 0, confidence: 0, since: 5 });
  const { session } = aSession({ storage: createMemoryStorage(place) });
  answer(session, 'centre');

  await session.load();

  expect(session.getState().drafts).toEqual({});
  expect(place.drafts.size).toBe(0);
});

test('an answer that was begun before the record was loaded stands over the saved draft', async () => {
  const place = createMemoryPlace();
  place.drafts.set(key, { response: choose('firms'), round: 0, confidence: 0, since: 5 });
  const { session } = aSession({ storage: createMemoryStorage(place) });
  session.respond(single, null, choose('centre'));

  await session.load();

  expect(session.getState().drafts[key]?.response).toEqual(choose('centre'));
  expect(place.drafts.get(key)?.response).toEqual(choose('centre'));
});

test('what was answered or begun before the record was loaded belongs to the round that the record is in', async () => {
  const place = createMemoryPlace();
  await createMemoryStorage(place).append([
    anAttempt({ id: 'x', at: 1, score: { earned: 1, possible: 1 } }),
    anAttempt({ id: 'y', at: 2, round: 2 }),
    anAttempt({ id: 'z', at: 3, round: 1, item: 'tw_match' }),
  ]);
  const { session } = aSession({ storage: createMemoryStorage(place) });
  answer(session, 'centre');
  session.place(match, null, 'hubei', 'algeria');

  await session.load();

  expect(progressOf(session)).toMatchObject({ round: 2, tries: 2, isSolved: true, last: { id: 'a-1' } });
  expect(place.entries.get('a-1')).toMatchObject({ round: 2 });
  expect(session.getState().drafts['lesson/tw_match']?.round).toBe(1);
});

test('every answer and every draft is kept at once', async () => {
  const place = createMemoryPlace();
  const { session } = aSession({ storage: createMemoryStorage(place) });
  await session.load();

  session.respond(single, null, choose('firms'));
  expect(place.drafts.get(key)?.response).toEqual(choose('firms'));
  session.submit(single, null);

  expect([...place.entries.keys()]).toEqual(['a-1']);
  expect(place.drafts.size).toBe(0);
});

test('a half-done answer is found again by the next visit', async () => {
  const place = createMemoryPlace();
  const before = aSession({ storage: createMemoryStorage(place) }).session;
  await before.load();
  before.place(match, null, 'hubei', 'algeria');
  before.rateConfidence(match, null, 2);
  before.close();

  const { session } = aSession({ storage: createMemoryStorage(place) });
  await session.load();
  session.place(match, null, 'tianjin', 'congo');

  expect(session.getState().drafts['lesson/tw_match']).toEqual({
    response: put({ hubei: 'algeria', tianjin: 'congo' }),
    round: 0,
    confidence: 2,
    since: 1000,
  });
});

test('two tabs see each other’s answers, drafts and starts, and lose none', async () => {
  const place = createMemoryPlace();
  const one = aSession({ storage: createMemoryStorage(place), ids: 'one' }).session;
  const two = aSession({ storage: createMemoryStorage(place), ids: 'two' }).session;
  await Promise.all([one.load(), two.load()]);

  answer(one, 'alone');
  two.askHelp(single, null);
  answer(two, 'centre');
  one.place(match, null, 'hubei', 'ghana');

  expect(logOf(one).sort()).toEqual(['attempt tw_single 0/1', 'attempt tw_single 1/1', 'help tw_single 3']);
  expect(two.getState().log).toEqual(one.getState().log);
  expect(two.getState().drafts).toEqual(one.getState().drafts);
  expect([...place.entries.keys()].sort()).toEqual(['one-1', 'two-1', 'two-2']);
});

test('a draft of a round that is over does not stand in the way of a new answer', async () => {
  const place = createMemoryPlace();
  await createMemoryStorage(place).append([anAttempt({ id: 'x', round: 1 })]);
  place.drafts.set(key, { response: choose('firms'), round: 0, confidence: 3, since: 5 });
  const { session } = aSession({ storage: createMemoryStorage(place) });
  await session.load();

  session.rateConfidence(single, null, 1);

  expect(session.getState().drafts[key]).toEqual({ response: choose('alone'), round: 1, confidence: 1, since: 1000 });
});

test('after starting again in one tab the other answers in the new round', async () => {
  const place = createMemoryPlace();
  const one = aSession({ storage: createMemoryStorage(place), ids: 'one' });
  const two = aSession({ storage: createMemoryStorage(place), ids: 'two' });
  await Promise.all([one.session.load(), two.session.load()]);
  answer(one.session, 'centre');

  one.session.startAgain(single, null);
  two.clock.at = 2000;
  answer(two.session, 'firms');

  expect(progressOf(one.session)).toMatchObject({ round: 1, first: { id: 'one-1' }, last: { id: 'two-1' }, best: 1 });
});

test('entries that could not be read are counted', async () => {
  const memory = createMemoryStorage();
  const storage = { ...memory, load: async () => ({ ...(await memory.load()), unreadable: 3 }) };
  const { session } = aSession({ storage });

  await session.load();

  expect(session.getState().unreadable).toBe(3);
});

test('help and attempts of a form do not touch the lesson', async () => {
  const storage = createMemoryStorage();
  await storage.append([aHelp({ id: 'h', form: 'f', rung: 4 })]);
  const { session } = aSession({ storage });
  await session.load();

  answer(session, 'alone');

  expect(progressOf(session)).toMatchObject({ rung: 1, tries: 1 });
});
