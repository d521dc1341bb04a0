import { readCmi5Launch } from '../../../runtime/lms/cmi5-launch';
import { nameOf } from './a-record-store';
import { aReport, everyAnswer } from './a-report';
import { aCmi5 } from './an-lms';

const DONE = aReport({ score: 0.9, progress: 1, isComplete: true, isPassed: true });

test('a whole session is said in the order that the specification demands', async () => {
  const { launch, store } = aCmi5();
  const driver = launch();
  await driver.open();
  await driver.save('1.x', { report: aReport(), answers: everyAnswer().slice(0, 1) });
  await driver.save('1.x', { report: DONE, answers: [] });
  await driver.close('1.x', { report: DONE, answers: [] });

  expect(store.said()).toEqual([
    'initialized',
    'answered tw_single',
    'completed lesson_twinning',
    'completed',
    'passed',
    'terminated',
  ]);
  expect(store.requests.slice(0, 3)).toEqual(['POST /token', 'GET /lrs/activities/state', 'GET /lrs/agents/profile']);
});

test('in a second session nothing is said again that may be said once', async () => {
  const { launch, store } = aCmi5();
  const first = launch();
  await first.open();
  await first.close('1.x', { report: DONE, answers: [] });
  const before = store.statements.length;
  const second = launch();
  await second.open();

  await second.close('1.x', { report: DONE, answers: [] });

  expect(store.said().slice(before)).toEqual(['initialized', 'terminated']);
});

test('every statement keeps to the context that the LMS prescribes, and only cmi5’s own carry its category', async () => {
  const { launch, store } = aCmi5();
  const driver = launch();
  await driver.open();
  await driver.save('1.x', { report: DONE, answers: everyAnswer() });

  for (const { context, id, timestamp } of store.statements) {
    expect(context.registration).toBe('3fa0c2f2-7b1c-4d6f-9d53-1df1c1d9a111');
    expect(context.contextActivities.grouping).toEqual([{ id: 'urn:x-provinces:p1:au' }]);
    expect(Object.values(context.extensions)).toContain('session-1');
    expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(timestamp).toMatch(/Z$/);
  }
  const categories = (verb: string) =>
    store.statements
      .find((statement) => nameOf(statement) === verb)
      ?.context.contextActivities.category?.map(({ id }) => id.split('/').pop());
  expect(categories('initialized')).toEqual(['cmi5']);
  expect(categories('passed')).toEqual(['cmi5', 'moveon']);
  expect(categories('answered')).toBeUndefined();
});

test('a lesson is the parent of its questions, and progress is a whole number of per cent', async () => {
  const { launch, store } = aCmi5();
  const driver = launch();
  await driver.open();

  await driver.save('1.x', { report: aReport({ progress: 0.756 }), answers: everyAnswer().slice(0, 1) });

  const question = store.statements.find((statement) => nameOf(statement) === 'answered');
  expect(question?.context.contextActivities.parent).toMatchObject([{ id: 'urn:x-provinces:p1:part:lesson_twinning' }]);
  expect(question?.result?.extensions).toEqual({ 'https://w3id.org/xapi/cmi5/result/extensions/progress': 75 });
});

test('what a line that was down has kept here is said when it is up again', async () => {
  const { launch, store } = aCmi5();
  const driver = launch();
  await driver.open();
  store.setDown(true);
  const saved = await driver.save('1.x', { report: aReport(), answers: everyAnswer().slice(0, 2) });
  store.setDown(false);

  await driver.save('1.x', { report: aReport(), answers: everyAnswer().slice(2, 3) });

  expect(saved).toEqual({ ok: false, lost: 'all', said: 'statements: no answer' });
  expect(store.said().filter((said) => said.startsWith('answered'))).toEqual([
    'answered tw_single',
    'answered tw_multiple',
    'answered tw_match',
  ]);
});

test('a page that was opened a second time with the same address has no token and says so', async () => {
  const { launch, store } = aCmi5();
  const first = launch();
  await first.open();
  const answer = await store.fetch('https://lms.example/token', { method: 'POST' });

  expect(await answer.json()).toEqual({ 'error-code': '1' });
});

test('a launch is read from the address; one with a part missing or broken is none', () => {
  const query = new URLSearchParams({
    endpoint: 'https://lms.example/lrs',
    fetch: 'https://lms.example/token?x=1',
    actor: '{"account":{"homePage":"https://lms.example","name":"1"}}',
    registration: 'r1',
    activityId: 'https://lms.example/a/7',
  });
  const without = (name: string) => {
    const less = new URLSearchParams(query);
    less.delete(name);
    return readCmi5Launch(`?${less}`);
  };

  expect(readCmi5Launch(`?${query}`)).toMatchObject({
    endpoint: 'https://lms.example/lrs/',
    fetchUrl: 'https://lms.example/token?x=1',
    registration: 'r1',
  });
  expect(['endpoint', 'fetch', 'actor', 'registration', 'activityId'].map(without)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(readCmi5Launch('?actor=[broken')).toBeNull();
});
