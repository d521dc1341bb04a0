import { isScored } from '../../../domain/item';
import { keyResponse } from '../../../domain/key-response';
import type { Report, ReportedInteraction } from '../../../domain/report';
import { contentOf } from '../../../packaging/player/create-driver';
import { pickPlayerData } from '../../../packaging/player-data';
import { createCmi5Driver } from '../../../runtime/lms/cmi5-driver';
import { createScorm12Driver } from '../../../runtime/lms/scorm-12-driver';
import { createScorm2004Driver } from '../../../runtime/lms/scorm-2004-driver';
import { anAssignment } from '../../domain/assignment/an-assignment';
import { aSlowLine } from '../../runtime/lms/a-line';
import { aRecordStore } from '../../runtime/lms/a-record-store';
import { aScormLms, type Edition } from '../../runtime/lms/a-scorm-lms';
import { aTalk } from '../../runtime/lms/a-talk';
import { theCourse } from '../a-package';

/** What browsers let outlive a page (Fetch, 4.6; Beacon, 3.1). */
const LIMIT = 64 * 1024;

const course = theCourse();
const assignment = anAssignment({
  parts: [
    ...course.lessons.map(({ id }) => ({ kind: 'lesson' as const, lesson: id, steps: null })),
    ...course.banks
      .filter(({ items }) => items.some((item) => item.for === 'quiz'))
      .map(({ id, draw }) => ({ kind: 'quiz' as const, bank: id, count: draw })),
  ],
});
const content = contentOf(pickPlayerData('scorm2004', assignment, { course, cited: {} }));
const lessonItems = new Set(course.lessons.flatMap(({ steps }) => steps.flatMap(({ items }) => items)));

/** Every exercise of the lessons, and of every quiz as many questions as it draws; all at the length of their keys. */
function everyAnswer(): ReportedInteraction[] {
  const asked = course.banks.flatMap(({ items, draw }) => {
    const scored = items.filter(isScored);
    const quiz = scored.filter((item) => item.for === 'quiz');
    // The longest of them.
    const drawn = quiz.sort((a, b) => JSON.stringify(keyResponse(b)).length - JSON.stringify(keyResponse(a)).length);
    return [...scored.filter(({ id }) => lessonItems.has(id)), ...drawn.slice(0, draw)];
  });
  return asked.map((item, i) => ({
    item: item.id,
    kind: item.kind,
    objective: [...content.parts.keys()][i % content.parts.size] ?? '',
    form: lessonItems.has(item.id) ? null : 'abcdefgh',
    response: keyResponse(item),
    correct: keyResponse(item),
    score: 0.6667,
    at: 1_790_000_000_000 + i * 61_010,
    latencyMs: 123_450,
  }));
}

const answers = everyAnswer();
const state = `1.${'x'.repeat(4000)}`;

function reportAt(count: number): Report {
  return {
    score: 0.8,
    progress: count / answers.length,
    isComplete: count === answers.length,
    isPassed: true,
    objectives: [...content.parts.keys()].map((id) => ({ id, score: 0.8, progress: 0.5, isComplete: true })),
    interactions: [],
    sessionMs: 9_000_000,
  };
}

/** Everything that an LMS holds of a session in the one form that Moodle 4.5 sends while its page goes away, in bytes. */
function sizeOfForm(sets: readonly string[]): number {
  const held = new Map<string, string>();
  for (const set of sets) {
    const [, element = '', value = ''] = /^([^=]+)=(.*)$/s.exec(set) ?? [];
    held.set(element, value);
  }
  const fields = [...held].map(
    ([element, value]) => `&${element.replace(/\.(\d+)/g, '.N$1').replaceAll('.', '__')}=${encodeURIComponent(value)}`,
  );
  return new TextEncoder().encode(`id=7&a=12&sesskey=0123456789&attempt=1&scoid=12${fields.join('')}`).length;
}

test('an assignment of everything asks some ninety questions', () => {
  expect(answers.length).toBeGreaterThan(90);
  expect(content.questions).toBeGreaterThanOrEqual(answers.length);
});

test.each([
  ['scorm12', createScorm12Driver],
  ['scorm2004', createScorm2004Driver],
] as const)(
  '%s: with every answer of all lessons and quizzes, in one session, all that an LMS sends on leaving fits, and no answer is left out',
  async (edition: Edition, create) => {
    const lms = aScormLms(edition);
    const talk = aTalk(create(lms.launch(), content));
    await talk.open();
    for (let count = 10; count < answers.length + 10; count += 10)
      expect(await talk.save(state, { report: reportAt(count), answers: answers.slice(0, count) })).toMatchObject({
        ok: true,
        leftOut: 0,
      });
    await talk.close(state, { report: reportAt(answers.length), answers });

    expect(talk.untold()).toEqual([]);
    expect(lms.sets().filter((set) => set.startsWith('!'))).toEqual([]);
    expect(sizeOfForm(lms.sets())).toBeLessThan(LIMIT);
  },
);

test.each([
  ['scorm12', createScorm12Driver],
  ['scorm2004', createScorm2004Driver],
] as const)(
  '%s: further tries at the quizzes never make it too much, and what is no longer listed is said',
  async (edition: Edition, create) => {
    const lms = aScormLms(edition);
    const talk = aTalk(create(lms.launch(), content));
    await talk.open();
    let saved = null;
    for (let form = 0; form < 5; form += 1) {
      const tries = answers.map((answer) => ({ ...answer, form: `try${form}` }));
      saved = await talk.save(state, { report: reportAt(answers.length), answers: tries });
    }

    expect(saved).toMatchObject({ ok: true });
    expect(saved?.ok && saved.leftOut).toBeGreaterThan(0);
    expect(sizeOfForm(lms.sets())).toBeLessThan(LIMIT);
  },
);

test('a small SCORM package tells all there is of each answer', async () => {
  const lms = aScormLms('scorm2004');
  const talk = aTalk(createScorm2004Driver(lms.launch(), { ...content, questions: 12 }));
  await talk.open();
  await talk.save(state, { report: reportAt(1), answers: answers.slice(0, 1) });

  for (const key of ['description', 'weighting', 'correct_responses.0.pattern', 'latency', 'timestamp'])
    expect(lms.sets().join('\n')).toContain(`cmi.interactions.0.${key}=`);
});

test('cmi5: with every answer of all lessons still to be told, leaving sends at once what fits, and the next session the rest', async () => {
  jest.useFakeTimers({ now: 1_790_000_000_000 });
  const store = aRecordStore();
  let ids = 0;
  const newUuid = () => {
    ids += 1;
    return `id-${ids}`;
  };
  const launch = () => {
    const line = aSlowLine(store.fetch, { latencyMs: 1000 });
    const driver = createCmi5Driver(store.launch(), content, { fetch: line.fetch, now: Date.now, newUuid });
    return { line, talk: aTalk(driver) };
  };
  const settle = async <T>(promise: Promise<T>) => {
    await jest.advanceTimersByTimeAsync(600_000);
    return promise;
  };
  const first = launch();
  await settle(first.talk.open());
  first.line.failing = { endpoint: 'statements', how: 503 };
  const news = { report: reportAt(answers.length), answers };
  await settle(first.talk.save(state, news));
  first.line.failing = null;
  void first.talk.save(`${state}1`, news);
  await jest.advanceTimersByTimeAsync(100);

  first.line.isGone = true;
  await settle(first.talk.close(`${state}2`, news));
  const untold = first.talk.untold().length;
  const second = launch();
  await settle(second.talk.open());
  await settle(second.talk.save(`${state}2`, news));
  jest.useRealTimers();

  expect(untold).toBeGreaterThan(0);
  expect(first.line.mostBytes).toBeLessThanOrEqual(LIMIT);
  expect(store.said().filter((said) => said.startsWith('answered'))).toHaveLength(answers.length);
  expect(store.said()).toEqual(expect.arrayContaining(['completed', 'passed', 'terminated']));
  const numbers = [...store.states.values()].map((text) => JSON.parse(text)).sort((a, b) => b.number - a.number);
  expect(numbers[0].state).toBe(`${state}2`);
});
