import { createCmi5Driver } from '../../../runtime/lms/cmi5-driver';
import { createScorm12Driver } from '../../../runtime/lms/scorm-12-driver';
import { createScorm2004Driver } from '../../../runtime/lms/scorm-2004-driver';
import { aSingle } from '../../domain/an-item';
import { aContent, anAnswer, aReport, everyAnswer } from './a-report';
import { aTalk } from './a-talk';
import { aCmi5, aScorm12, aScorm2004 } from './an-lms';

const STANDARDS = [
  ['SCORM 1.2', aScorm12],
  ['SCORM 2004', aScorm2004],
  ['cmi5', aCmi5],
] as const;

describe.each(STANDARDS)('%s', (_name, anLms) => {
  test('an attempt that has just begun has no state and no result', async () => {
    const lms = anLms();

    const start = await lms.launch().open();

    expect(start).toEqual({ ok: true, state: null, isRecording: true, isPreview: false, exitUrl: null });
    expect(lms.held()).toMatchObject({ isComplete: false, success: 'unknown', score: null, answers: [] });
  });

  test('a state that was kept comes back in the next session', async () => {
    const lms = anLms();
    const first = lms.launch();
    await first.open();
    await first.save('1.abc-DEF_123', { report: aReport(), answers: [] });
    await first.close('1.abc-DEF_456', { report: aReport(), answers: [] });

    const start = await lms.launch().open();

    expect(start).toMatchObject({ ok: true, state: '1.abc-DEF_456' });
  });

  test('a state is kept when nothing else is new', async () => {
    const lms = anLms();
    const first = lms.launch();
    await first.open();

    await first.save('1.begun', { report: aReport(), answers: [] });

    expect(await first.save('1.half-placed', { report: aReport(), answers: [] })).toMatchObject({ ok: true });
    await first.close('1.half-placed', { report: aReport(), answers: [] });

    expect(await lms.launch().open()).toMatchObject({ state: '1.half-placed' });
  });

  test('work half done is neither completed nor judged', async () => {
    const lms = anLms();
    const driver = lms.launch();
    await driver.open();

    const saved = await driver.save('1.x', { report: aReport(), answers: [] });
    await driver.close('1.x', { report: aReport(), answers: [] });

    expect(saved).toEqual({ ok: true, leftOut: 0 });
    expect(lms.held()).toMatchObject({ isComplete: false, success: 'unknown' });
  });

  test('work that is done and good enough is completed and passed, with its score from 0 to 100', async () => {
    const lms = anLms();
    const driver = lms.launch();
    await driver.open();
    const report = aReport({ score: 0.75, progress: 1, isComplete: true, isPassed: true });

    expect(await driver.save('1.x', { report, answers: [] })).toEqual({ ok: true, leftOut: 0 });
    await driver.close('1.x', { report, answers: [] });

    expect(lms.held()).toMatchObject({ isComplete: true, success: 'passed', score: { raw: 75, min: 0, max: 100 } });
  });

  test('work that is done and not good enough is completed and failed', async () => {
    const lms = anLms();
    const driver = lms.launch();
    await driver.open();
    const report = aReport({ score: 0.5, progress: 1, isComplete: true, isPassed: false });

    expect(await driver.save('1.x', { report, answers: [] })).toEqual({ ok: true, leftOut: 0 });
    await driver.close('1.x', { report, answers: [] });

    expect(lms.held()).toMatchObject({ isComplete: true, success: 'failed', score: { raw: 50, min: 0, max: 100 } });
  });

  test('a better try after a failed one passes', async () => {
    const lms = anLms();
    const first = lms.launch();
    await first.open();
    await first.close('1.x', { report: aReport({ score: 0.5, isComplete: true, isPassed: false }), answers: [] });
    const second = lms.launch();
    await second.open();
    const report = aReport({ score: 0.9, isComplete: true, isPassed: true });

    expect(await second.save('1.x', { report, answers: [] })).toEqual({ ok: true, leftOut: 0 });
    await second.close('1.x', { report, answers: [] });

    expect(lms.held()).toMatchObject({ isComplete: true, success: 'passed', score: { raw: 90 } });
  });

  test('the LMS’s own pass mark counts where it has one', async () => {
    const lms = anLms({ passMark: 0.8 });
    const driver = lms.launch();
    await driver.open();
    const report = aReport({ score: 0.7, isComplete: true, isPassed: true });

    await driver.save('1.x', { report, answers: [] });
    await driver.close('1.x', { report, answers: [] });

    expect(lms.held()).toMatchObject({ success: 'failed', score: { raw: 70 } });
  });

  test('every kind of answer arrives with its type, what was answered, what is right, its result and its time', async () => {
    const lms = anLms();
    const driver = lms.launch();
    await driver.open();

    const saved = await driver.save('1.x', { report: aReport(), answers: everyAnswer() });
    await driver.close('1.x', { report: aReport(), answers: [] });

    expect(saved).toEqual({ ok: true, leftOut: 0 });
    expect(lms.held().answers.map(({ item, type }) => `${item} ${type}`)).toEqual([
      'tw_single choice',
      'tw_multiple choice',
      'tw_match matching',
      'tw_sort matching',
      'tw_extended matching',
      'tw_order sequencing',
      'tw_cloze matching',
      'tw_line matching',
    ]);
    for (const answer of lms.held().answers) {
      expect(answer).toMatchObject({ response: expect.stringMatching(/./), correct: expect.stringMatching(/./) });
      expect(answer.latency).toContain('12.34');
    }
    expect(lms.held().parts).toContain('lesson_twinning');
  });

  test('answers of a second session stand after those of the first', async () => {
    const lms = anLms();
    const [single, multiple] = everyAnswer();
    if (!single || !multiple) throw new Error('two answers');
    const first = lms.launch();
    await first.open();
    await first.close('1.x', { report: aReport(), answers: [single] });
    const second = lms.launch();
    await second.open();

    await second.save('1.x', { report: aReport(), answers: [multiple] });
    await second.close('1.x', { report: aReport(), answers: [] });

    expect(lms.held().answers.map(({ item }) => item)).toEqual(['tw_single', 'tw_multiple']);
    expect(new Set(lms.held().parts).size).toBe(lms.held().parts.length);
  });

  test('after its end nothing is said any more, and ending twice is ending once', async () => {
    const lms = anLms();
    const driver = lms.launch();
    await driver.open();
    await driver.close('1.first', { report: aReport(), answers: [] });
    const held = lms.held();

    await driver.close('1.second', { report: aReport({ score: 1 }), answers: everyAnswer() });
    await driver.save('1.third', { report: aReport({ score: 1 }), answers: everyAnswer() });

    expect(lms.held()).toEqual(held);
    expect(await lms.launch().open()).toMatchObject({ state: '1.first' });
  });

  test('an attempt that is only looked at is told nothing', async () => {
    const lms = anLms({ isReview: true });
    const driver = lms.launch();

    const start = await driver.open();
    await driver.save('1.x', { report: aReport({ isComplete: true, isPassed: true }), answers: everyAnswer() });
    await driver.close('1.x', { report: aReport({ isComplete: true, isPassed: true }), answers: [] });

    expect(start).toMatchObject({ ok: true, isRecording: false });
    expect(lms.held()).toMatchObject({ isComplete: false, success: 'unknown', score: null, answers: [] });
  });
});

test.each([
  ['SCORM 1.2', () => createScorm12Driver(null, aContent())],
  ['SCORM 2004', () => createScorm2004Driver(null, aContent())],
  [
    'cmi5',
    () =>
      createCmi5Driver(null, aContent(), {
        fetch: () => Promise.reject(new Error('no line')),
        now: () => 0,
        newUuid: () => '',
      }),
  ],
])('%s: without an LMS the page goes on and nothing is told', async (_name, aDriver) => {
  const driver = aTalk(aDriver());

  expect(await driver.open()).toEqual({ ok: false, why: 'no-lms' });
  await driver.save('1.x', {
    report: aReport(),
    answers: [anAnswer(aSingle(), { kind: 'choice', chosen: ['centre'] })],
  });
  await driver.close('1.x', { report: aReport(), answers: [] });
});

test.each([
  ['SCORM 1.2', createScorm12Driver, { LMSInitialize: () => 'false' }],
  ['SCORM 1.2', createScorm12Driver, {}],
  [
    'SCORM 2004',
    createScorm2004Driver,
    {
      Initialize: () => {
        throw new Error('LMS broken');
      },
    },
  ],
])('%s: an LMS that does not begin is a refusal, not a crash', async (_name, createDriver, api) => {
  expect(await aTalk(createDriver(api, aContent())).open()).toMatchObject({ ok: false, why: 'refused' });
});
