import { MAX_RESUME_CHARS, readResume } from '../../../domain/resume/resume-code';
import { makeResumeTable } from '../../../domain/resume/resume-table';
import { createLmsConnection } from '../../../runtime/lms/lms-connection';
import type { LmsDriver, LmsLedger, LmsNews, LmsSaved, LmsStart } from '../../../runtime/lms/lms-driver';
import { createSession } from '../../../runtime/session';
import { aMatch, aSingle } from '../../domain/an-item';
import { aGradingCourse, anAssignment, RIGHT } from '../../domain/assignment/an-assignment';
import { withAnswers } from '../a-session';
import { aReport } from './a-report';
import { aScorm12 } from './an-lms';

const table = makeResumeTable(anAssignment(), aGradingCourse());

/** A driver that writes down what it is told. */
function aDriver(
  start: LmsStart = { ok: true, state: null, isRecording: true, isPreview: false, exitUrl: null },
  saved: LmsSaved = { ok: true, leftOut: 0 },
) {
  const states: string[] = [];
  const news: LmsNews[] = [];
  let ends = 0;
  let ledger: LmsLedger | null = null;
  const tell = async () => {
    if (!ledger) throw new Error('not open');
    const told = ledger.read();
    states.push(told.state);
    news.push(told);
    if (saved.ok) ledger.note(told.answers);
    return saved;
  };
  const driver: LmsDriver = {
    maxStateChars: MAX_RESUME_CHARS,
    open: async (opened) => {
      ledger = opened;
      return start;
    },
    save: tell,
    close: async () => {
      ends += 1;
      return tell();
    },
  };
  return { driver, states, news, ends: () => ends };
}

async function aLinkedSession(driver: LmsDriver) {
  let at = 1_790_000_000_000;
  let ids = 0;
  const now = () => {
    at += 1000;
    return at;
  };
  const connection = createLmsConnection(driver, table, now);
  const session = withAnswers(
    createSession({
      openStorage: connection.openStorage,
      now,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
    }),
  );
  await session.load();
  return { link: connection, session };
}

test('an answer is told once, with its score, and kept in the state', async () => {
  const { driver, states, news } = aDriver();
  const { session } = await aLinkedSession(driver);
  session.respond(aSingle(), null, RIGHT);
  session.submit(aSingle(), null);
  session.visit('twinning', 'guess');

  expect(news.map((told) => told.answers.map(({ item, score }) => [item, score]))).toEqual([[['tw_single', 1]], []]);
  const read = readResume(states[1] ?? '', table);
  expect(read.ok && read.log.map(({ type }) => type)).toEqual(['attempt', 'visit']);
});

test('what an earlier session told is not told again, and the session goes on where it was', async () => {
  const lms = aScorm12();
  const first = await aLinkedSession(lms.launch().driver);
  first.session.respond(aSingle(), null, RIGHT);
  first.session.submit(aSingle(), null);
  first.session.place(aMatch(), null, 'hubei', 'ghana');
  await first.link.leave('at-once');

  const second = await aLinkedSession(lms.launch().driver);

  expect(second.session.getState().log).toMatchObject([{ type: 'attempt', item: 'tw_single' }]);
  expect(second.session.getState().drafts['lesson/tw_match']?.response).toEqual({
    kind: 'placement',
    placed: { hubei: 'ghana' },
  });
  second.session.visit('twinning', 'guess');
  expect(lms.held().answers.map(({ item }) => item)).toEqual(['tw_single']);
});

test('a half-placed card is kept some seconds after the last, once for all of them', async () => {
  jest.useFakeTimers();
  const { driver, states } = aDriver();
  const { session } = await aLinkedSession(driver);
  for (const bin of ['ghana', 'benin', 'algeria']) {
    session.place(aMatch(), null, 'hubei', bin);
    jest.advanceTimersByTime(2000);
  }
  const during = states.length;

  jest.advanceTimersByTime(2000);
  jest.useRealTimers();

  expect(during).toBe(0);
  expect(states).toHaveLength(1);
  const read = readResume(states[0] ?? '', table);
  expect(read.ok && read.drafts['lesson/tw_match']?.response).toMatchObject({ placed: { hubei: 'algeria' } });
});

test('trap 6: leaving twice is leaving once, and nothing is told after it', async () => {
  const { driver, states, ends } = aDriver();
  const { link: connection, session } = await aLinkedSession(driver);

  await Promise.all([connection.leave('at-once'), connection.leave('at-once')]);
  session.visit('twinning', 'pairs');
  await connection.flush();

  expect(ends()).toBe(1);
  expect(states).toHaveLength(1);
});

test('without an LMS everything works, nothing is told, and the page can say so', async () => {
  const { driver, states } = aDriver({ ok: false, why: 'no-lms' });
  const { link: connection, session } = await aLinkedSession(driver);
  session.respond(aSingle(), null, RIGHT);
  session.submit(aSingle(), null);
  await connection.leave('at-once');

  expect(session.getState()).toMatchObject({ refusal: 'refused', log: [{ item: 'tw_single' }] });
  expect(connection.getStatus().start).toEqual({ ok: false, why: 'no-lms' });
  expect(states).toEqual([]);
});

test('trap 7: a state that an LMS has cut begins anew and says so', async () => {
  const { driver } = aDriver({ ok: true, state: '1.AbCd', isRecording: true, isPreview: false, exitUrl: null });
  const { link: connection, session } = await aLinkedSession(driver);

  expect(connection.getStatus().lost).toBe('damaged');
  expect(session.getState().log).toEqual([]);
});

test('a score that the LMS has already is not lowered when the work behind it is lost', async () => {
  const lms = aScorm12();
  const first = lms.launch();
  await first.open();
  const report = aReport({ score: 0.9, progress: 1, isComplete: true, isPassed: true });
  await first.close('1.damaged', { report, answers: [] });

  const { session, link: connection } = await aLinkedSession(lms.launch().driver);
  session.respond(aSingle(), null, RIGHT);
  session.submit(aSingle(), null);
  await connection.leave('at-once');

  expect(lms.held()).toMatchObject({ success: 'passed', score: { raw: 90 } });
});

test('an LMS that does not take an answer is no secret', async () => {
  const { driver } = aDriver(undefined, { ok: false, lost: 'all', said: null });
  const { session, link: connection } = await aLinkedSession(driver);

  session.visit('twinning', 'guess');
  await new Promise((resolve) => setTimeout(resolve));

  expect(connection.getStatus().trouble).toMatchObject({ ok: false });
});
