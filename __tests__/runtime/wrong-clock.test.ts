import fc from 'fast-check';
import { type Entry, type Log, mergeLogs, RECORD_VERSION } from '../../domain/entry';
import { parseEntry } from '../../domain/parse-entry';
import { entriesOf, foldItem } from '../../domain/progress';
import { readRecordFile, writeRecordFile } from '../../domain/record-file';
import { pickForMove } from '../../domain/record-move';
import { foldPlan } from '../../domain/review/plan';
import { foldSchedule } from '../../domain/review/schedule';
import { createMemoryPlace, createMemoryStorage, type MemoryPlace } from '../../runtime/memory-storage';
import { readRecordCode, writeCode } from '../../runtime/record-code';
import { choose } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { aSingle } from '../domain/an-item';
import { aSession } from './a-session';

const single = aSingle();
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27);

/** What a clock may say: right, a little or far behind or ahead, before 1970, past the end of all dates, and nonsense. */
const clocks = fc.oneof(
  fc.integer({ min: NOW, max: NOW + 30 * DAY }),
  fc.integer({ min: 0, max: NOW }),
  fc.integer({ min: NOW, max: 8.64e15 }),
  fc.double({ min: 0, max: 5e12, noNaN: true }),
  fc.constantFrom(0, 1, 8.64e15, 8.64e15 + 1, -1, -8.64e15, Number.NaN, Infinity, -Infinity, Number.MAX_VALUE),
);
const options = fc.constantFrom('alone', 'firms', 'centre');
const acts = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), option: options }),
  fc.record({ kind: fc.constant('plan' as const), cap: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('reload' as const) }),
);
type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never;
const days = fc.array(fc.tuple(clocks, acts), { minLength: 1, maxLength: 12 });

/** One device, as it is used while its clock is set to this and that. Tells what was done, in the order in which it was done. */
async function use(place: MemoryPlace, ids: string, done: readonly (readonly [number, Act])[]) {
  const made: string[] = [];
  let [{ session, clock }, visits] = [aSession({ storage: createMemoryStorage(place), ids: `${ids}-0` }), 0];
  await session.load();
  for (const [at, act] of done) {
    clock.at = at;
    if (act.kind === 'reload') {
      session.close();
      visits += 1;
      ({ session, clock } = aSession({ storage: createMemoryStorage(place), ids: `${ids}-${visits}` }));
      clock.at = at;
      await session.load();
    } else if (act.kind === 'plan') session.setPlan(null, act.cap);
    else {
      session.respond(single, null, choose(act.option));
      session.submit(single, null);
    }
    for (const { id } of session.getState().log) if (!made.includes(id)) made.push(id);
  }
  return { session, made };
}

function ids(log: Log): string[] {
  return log.map(({ id }) => id);
}

test('whatever its clock says, what a device did stands in the order in which it was done, and the first and the last are what was first and last', async () => {
  await fc.assert(
    fc.asyncProperty(days, async (done) => {
      const { session, made } = await use(createMemoryPlace(), 'a', done);
      const { log } = session.getState();

      expect(ids(log)).toEqual(made);
      const attempts = log.filter((entry) => entry.type === 'attempt');
      const progress = foldItem(entriesOf(log, single.id, null));
      expect([progress.first?.id, progress.last?.id]).toEqual([attempts[0]?.id, attempts[attempts.length - 1]?.id]);
      const answers = done.flatMap(([, act]) => (act.kind === 'answer' ? act.option : []));
      if (answers.length > 0) {
        expect(progress.first?.response).toEqual(choose(answers[0] as string));
        expect(progress.last?.response).toEqual(choose(answers[answers.length - 1] as string));
      }
      const caps = done.flatMap(([, act]) => (act.kind === 'plan' ? act.cap : []));
      if (caps.length > 0) expect(foldPlan(log, () => 0).cap).toBe(caps[caps.length - 1]);
    }),
    { numRuns: 500 },
  );
});

test('whatever a clock says, what is written under it can be read again: from storage, a file and a link', async () => {
  await fc.assert(
    fc.asyncProperty(days, clocks, async (done, now) => {
      const { session } = await use(createMemoryPlace(), 'a', done);
      const { log } = session.getState();

      expect(log.map((entry) => parseEntry(JSON.parse(JSON.stringify(entry)), RECORD_VERSION))).toEqual(log);
      expect(readRecordFile(writeRecordFile(log, Number.isFinite(now) ? now : 0))).toMatchObject({ entries: log });
      const moved = readRecordCode(writeCode(pickForMove(log)));
      expect(moved.ok && mergeLogs([], moved.entries)).toEqual(pickForMove(log));
    }),
    { numRuns: 300 },
  );
});

test('two devices, each by its own clock, come to the same log whichever adds the other’s record first, and each one’s doings stay in order', async () => {
  await fc.assert(
    fc.asyncProperty(days, days, days, async (one, two, after) => {
      const [a, b] = [await use(createMemoryPlace(), 'a', one), await use(createMemoryPlace(), 'b', two)];
      const [ofA, ofB]: [Log, Log] = [a.session.getState().log, b.session.getState().log];
      await a.session.addEntries(ofB);
      await b.session.addEntries([...ofA].reverse());

      const { log } = a.session.getState();
      expect(b.session.getState().log).toEqual(log);
      expect(ids(log).filter((id) => id.startsWith('a-'))).toEqual(a.made);
      expect(ids(log).filter((id) => id.startsWith('b-'))).toEqual(b.made);

      // What is done after the two have met comes after all of it, on whichever device.
      const place = createMemoryPlace();
      await createMemoryStorage(place).append(log);
      const later = await use(place, 'c', after);
      expect(ids(later.session.getState().log).slice(0, log.length)).toEqual(ids(log));
    }),
    { numRuns: 200 },
  );
});

test('a clock that ran ahead and was set right does not make a second answer the first in the review schedule', () => {
  const wrong = anAttempt({ id: 'a', at: NOW + 400 * DAY, score: { earned: 0, possible: 1 } });
  const right = anAttempt({ id: 'b', at: NOW, order: wrong.order + 1, score: { earned: 1, possible: 1 } });

  const card = foldSchedule([wrong, right], NOW, (at) => Math.floor(at / DAY)).get('tw_single');

  expect(card).toMatchObject({ reps: 0, last: null });
});

test('an answer that seems to have taken years took a day at most', async () => {
  const { session, clock } = aSession();
  session.respond(single, null, choose('centre'));
  clock.at = NOW;

  const result = session.submit(single, null);

  expect('attempt' in result && result.attempt.elapsedMs).toBe(DAY);
});

test('after a record whose rounds have reached the last that is read, starting again loses no answer', async () => {
  const storage = createMemoryStorage();
  await storage.append([anAttempt({ id: 'x', round: 1e9 })]);
  const { session } = aSession({ storage });
  await session.load();

  session.startAgain(single, null);
  session.respond(single, null, choose('centre'));
  session.submit(single, null);

  const { log } = session.getState();
  expect(log.map((entry: Entry) => parseEntry(entry, RECORD_VERSION))).toEqual(log);
  expect(foldItem(entriesOf(log, single.id, null)).last?.response).toEqual(choose('centre'));
});

test('an entry from elsewhere under an id that is known already replaces nothing, in the session as in the storage', async () => {
  const storage = createMemoryStorage();
  const known = anAttempt({ id: 'x', rung: 3 });
  await storage.append([known]);
  const { session } = aSession({ storage });
  await session.load();

  expect(await session.addEntries([anAttempt({ id: 'x', rung: 1 })])).toEqual({ added: 0 });

  expect(session.getState().log).toEqual([known]);
  expect((await storage.load()).entries).toEqual([known]);
});
