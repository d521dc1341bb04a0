import { keyResponse } from '../../../domain/key-response';
import { createScorm12Driver } from '../../../runtime/lms/scorm-12-driver';
import { aCloze, aMatch, anOrder } from '../../domain/an-item';
import { listParts, nameOf } from './a-record-store';
import { aContent, anAnswer, aReport, everyAnswer } from './a-report';
import { aTalk } from './a-talk';
import { aCmi5, aScorm12, aScorm2004 } from './an-lms';

const PASSED = { isComplete: true, isPassed: true, progress: 1 };

test('trap 1: five of six points are 83.33 of 100, not 5', async () => {
  const { launch, lms } = aScorm12();
  const driver = launch();
  await driver.open();

  await driver.save('1.x', { report: aReport({ score: 5 / 6 }), answers: [] });

  expect(lms.sets()).toEqual(
    expect.arrayContaining(['cmi.core.score.min=0', 'cmi.core.score.max=100', 'cmi.core.score.raw=83.33']),
  );
});

test('trap 2: SCORM 2004 is told raw, min and max beside scaled, of the whole and of each objective', async () => {
  const { launch, lms } = aScorm2004();
  const driver = launch();
  await driver.open();

  await driver.save('1.x', { report: aReport({ score: 0.75 }), answers: [] });

  for (const at of ['cmi.score', 'cmi.objectives.0.score'])
    for (const part of ['scaled', 'raw', 'min', 'max']) expect(lms.sets().join()).toContain(`${at}.${part}=`);
  expect(lms.sets()).toEqual(expect.arrayContaining(['cmi.score.scaled=0.75', 'cmi.score.raw=75']));
});

test('trap 3: raw 70 under an LMS’s mastery score of 80 is sent as failed, so that nothing is rewritten behind us', async () => {
  const { launch, lms, held } = aScorm12({ passMark: 0.8 });
  const driver = launch();
  await driver.open();

  await driver.close('1.x', { report: aReport({ ...PASSED, score: 0.7 }), answers: [] });

  expect(lms.sets()).toContain('cmi.core.lesson_status=failed');
  expect(lms.sets()).not.toContain('cmi.core.lesson_status=completed');
  expect(held()).toMatchObject({ success: 'failed', score: { raw: 70 } });
});

test('trap 4: leaving SCORM 1.2 at once, or after some work, records incomplete', async () => {
  const { launch, lms } = aScorm12();
  const driver = launch();

  await driver.open();
  const first = lms.sets()[0];
  await driver.close('1.x', { report: aReport(), answers: [] });

  expect(first).toBe('cmi.core.lesson_status=incomplete');
  expect(lms.read('cmi.core.lesson_status')).toBe('incomplete');
});

test('trap 4: an attempt that was passed stays passed when it is opened again', async () => {
  const { launch, lms } = aScorm12();
  const first = launch();
  await first.open();
  await first.close('1.x', { report: aReport({ ...PASSED, score: 0.9 }), answers: [] });

  await launch().open();

  expect(lms.read('cmi.core.lesson_status')).toBe('passed');
});

test('trap 5: SCORM 2004 hears of suspend before anything else, so that a crash loses nothing', async () => {
  const { launch, lms } = aScorm2004();
  const driver = launch();

  await driver.open();
  await driver.save('1.kept', { report: aReport(), answers: [] });

  expect(lms.sets()[0]).toBe('cmi.exit=suspend');
  // The page is gone without a word.
  expect(await launch().open()).toMatchObject({ state: '1.kept' });
});

test.each([
  ['SCORM 1.2', aScorm12, 'LMSFinish', 'LMSCommit'],
  ['SCORM 2004', aScorm2004, 'Terminate', 'Commit'],
] as const)('trap 6: %s is finished once, however often the page goes away', async (_name, anLms, finish, commit) => {
  const { launch, lms } = anLms();
  const driver = launch();
  await driver.open();
  const news = { report: aReport(), answers: [] };

  await Promise.all([driver.close('1.x', news), driver.close('1.x', news)]);
  await driver.close('1.x', news);
  await driver.save('1.y', news);

  expect(lms.calls(finish)).toBe(1);
  // One at the start; the end keeps everything by itself.
  expect(lms.calls(commit)).toBe(1);
});

test('trap 7: a suspend_data of 4,096 characters arrives whole', async () => {
  const { launch } = aScorm2004();
  const driver = launch();
  await driver.open();
  const state = `1.${'x'.repeat(4094)}`;

  await driver.close(state, { report: aReport(), answers: [] });

  expect(driver.maxStateChars).toBe(4096);
  expect(await launch().open()).toMatchObject({ state });
});

test('trap 8: times and latencies of SCORM 2004 have exactly two decimals', async () => {
  const { launch, lms } = aScorm2004();
  const driver = launch();
  await driver.open();

  await driver.save('1.x', {
    report: aReport({ sessionMs: 59_999 }),
    answers: [anAnswer(aMatch(), keyResponse(aMatch()))],
  });

  expect(lms.sets()).toEqual(
    expect.arrayContaining([
      'cmi.session_time=PT0H1M0.00S',
      'cmi.interactions.0.timestamp=2026-11-24T12:00:00.01Z',
      'cmi.interactions.0.latency=PT0H0M12.34S',
    ]),
  );
});

test('trap 9: every id that either edition is told is short, stable and of plain characters', async () => {
  for (const { launch, lms } of [aScorm12(), aScorm2004()]) {
    const driver = launch();
    await driver.open();

    await driver.save('1.x', { report: aReport(), answers: everyAnswer() });

    const ids = lms.sets().flatMap((set) => /\.id=(.*)$/.exec(set)?.[1] ?? []);
    expect(ids).toHaveLength(2 + 2 * everyAnswer().length);
    for (const id of ids) expect(id).toMatch(/^\w{1,60}$/);
    expect(lms.sets().filter((set) => set.startsWith('!'))).toEqual([]);
  }
});

test('trap 15: sources, targets and choices are described, as some record stores demand', async () => {
  const { launch, store } = aCmi5();
  const driver = launch();
  await driver.open();

  await driver.save('1.x', { report: aReport(), answers: everyAnswer() });

  const questions = store.statements.filter((statement) => nameOf(statement) === 'answered');
  expect(questions).toHaveLength(everyAnswer().length);
  for (const question of questions) {
    expect(listParts(question).length).toBeGreaterThan(1);
    for (const part of listParts(question)) expect(part.description).toEqual({ en: expect.stringMatching(/./) });
  }
});

test('trap 16: matchings are a.1,b.2 in SCORM 1.2, a[.]1[,]b[.]2 in SCORM 2004 and in cmi5', async () => {
  const answers = [anAnswer(aCloze(), keyResponse(aCloze())), anAnswer(anOrder(), keyResponse(anOrder()))];
  const responses = [];
  for (const { launch, held } of [aScorm12(), aScorm2004(), aCmi5()]) {
    const driver = launch();
    await driver.open();
    await driver.save('1.x', { report: aReport(), answers });
    responses.push(held().answers.map(({ response }) => response));
  }

  expect(responses).toEqual([
    ['a.1,b.2', 'a,b,c,d'],
    ['who[.]design[,]what[.]carry', 'pressure[,]firms[,]cluster[,]policy'],
    ['who[.]design[,]what[.]carry', 'pressure[,]firms[,]cluster[,]policy'],
  ]);
});

test('trap 17: below the mastery score of the launch cmi5 hears failed, at the end, and never passed', async () => {
  const { launch, store } = aCmi5({ passMark: 0.8 });
  const driver = launch();
  await driver.open();
  const news = { report: aReport({ ...PASSED, score: 0.79999 }), answers: [] };

  const saved = await driver.save('1.x', news);
  await driver.close('1.x', news);

  expect(saved).toEqual({ ok: true, leftOut: 0 });
  expect(store.said()).toEqual(['initialized', 'completed lesson_twinning', 'completed', 'failed', 'terminated']);
});

test('trap 1: an LMS that refuses a value is not told that all is well, and its words are kept', async () => {
  const driver = aTalk(
    createScorm12Driver(
      {
        LMSInitialize: () => 'true',
        LMSSetValue: () => 'false',
        LMSGetValue: () => '',
        LMSCommit: () => 'true',
        LMSGetLastError: () => '405',
        LMSGetErrorString: () => 'Incorrect Data Type',
        LMSGetDiagnostic: () => 'score.raw: 0 to 100',
      },
      aContent(),
    ),
  );
  await driver.open();

  expect(await driver.save('1.x', { report: aReport(), answers: everyAnswer() })).toEqual({
    ok: false,
    lost: 'all',
    said: '405 · Incorrect Data Type · score.raw: 0 to 100',
  });
  expect(driver.untold()).toHaveLength(everyAnswer().length);
});
