import { LIMITS } from '../../domain/assignment/assignment';
import { NO_EVIDENCE } from '../../domain/evidence/evidence';
import { MAX_RESUME_CHARS } from '../../domain/resume/resume-code';
import { PACKAGE_FORMATS } from '../../packaging/format';
import { packageAssignment, settleAssignment } from '../../packaging/package-assignment';
import { pickPlayerData } from '../../packaging/player-data';
import { aPackagedAssignment, aPlayerFileReader, packagedFiles, theCourse } from './a-package';

const LESSONS = [
  { kind: 'lesson', lesson: 'twinning', steps: null },
  { kind: 'lesson', lesson: 'clustering', steps: null },
] as const;

test('the same choices give the same bytes, whatever random id, seed and signature the page has drawn', async () => {
  const one = await packageAssignment(
    aPackagedAssignment({ id: 'k2j9', parts: [...LESSONS], seed: { kind: 'class', value: 'a' } }),
    'scorm12',
    aPlayerFileReader(),
  );
  const other = await packageAssignment(
    aPackagedAssignment({ id: 'x7x7', parts: [...LESSONS], seed: { kind: 'class', value: 'b' }, sign: 'email' }),
    'scorm12',
    aPlayerFileReader(),
  );

  expect(other).toEqual(one);
});

test('the same fields in another order give the same bytes', async () => {
  const assignment = aPackagedAssignment({ due: { at: 1_790_000_000_000, zone: 'Africa/Lusaka' } });
  const reversed = JSON.parse(JSON.stringify(assignment), (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );

  expect(await packageAssignment(reversed, 'cmi5', aPlayerFileReader())).toEqual(
    await packageAssignment(assignment, 'cmi5', aPlayerFileReader()),
  );
});

test('another choice gives another package', async () => {
  const settle = (parts: object) => settleAssignment(aPackagedAssignment(parts), theCourse()).id;

  expect(
    new Set([settle({}), settle({ passMark: 0.7 }), settle({ feedback: 'end' }), settle({ parts: [...LESSONS] })]).size,
  ).toBe(4);
});

test('an assignment without a title is named after its parts', () => {
  expect(settleAssignment(aPackagedAssignment({ title: ' ', parts: [...LESSONS] }), theCourse()).title).toBe(
    'Twinning · Clustering',
  );
});

test.each(PACKAGE_FORMATS)(
  'trap 11: a package for %s holds pages, scripts, styles and its manifest, and no .mjs, .wasm or JSON',
  async (format) => {
    const kinds = new Set(Object.keys(await packagedFiles(format)).map((path) => path.split('.').pop()));

    expect([...kinds].filter((kind) => !['html', 'js', 'css', 'xml', 'xsd', 'dtd'].includes(kind ?? ''))).toEqual([]);
  },
);

test.each(PACKAGE_FORMATS)(
  'the page of a package for %s loads its own files by relative paths, under a policy without inline script or eval',
  async (format) => {
    const page = (await packagedFiles(format))['index.html'] ?? '';

    const policy = /content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe/);
    expect([...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      'player.css',
      'assignment.js',
      'lessons/twinning.js',
      'lessons/clustering.js',
      'player.js',
    ]);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
  },
);

test('only a cmi5 package may speak with another address, that of its record store', async () => {
  expect((await packagedFiles('scorm12'))['index.html']).toContain("connect-src 'self';");
  expect((await packagedFiles('scorm2004'))['index.html']).toContain("connect-src 'self';");
  expect((await packagedFiles('cmi5'))['index.html']).toContain("connect-src 'self' https: http:;");
});

test('a package holds the assigned steps and the questions that can be asked, and no others', () => {
  const course = theCourse();
  const step = course.lessons.find(({ id }) => id === 'twinning')?.steps[1];
  const assignment = aPackagedAssignment({
    parts: [
      { kind: 'lesson', lesson: 'twinning', steps: [step?.id ?? ''] },
      { kind: 'quiz', bank: 'final', count: 5 },
    ],
  });

  const { lessons, banks } = pickPlayerData('scorm12', assignment, { course, cited: {} }).course;

  expect(lessons).toMatchObject([{ id: 'twinning', steps: [{ id: step?.id }] }]);
  expect(banks.map(({ id }) => id)).toEqual(['twinning', 'final']);
  expect(banks[0]?.items.map(({ id }) => id).sort()).toEqual([...(step?.items ?? [])].sort());
  expect(banks[1]?.items).toEqual(course.banks.find(({ id }) => id === 'final')?.items);
});

test('of the atlas a package holds the links and teams that its lessons show and count, and a quiz alone none', () => {
  const course = theCourse();
  const withLesson = pickPlayerData('scorm12', aPackagedAssignment(), { course, cited: {} }).course.evidence;
  const quiz = aPackagedAssignment({ parts: [{ kind: 'quiz', bank: 'final', count: 5 }] });

  expect(withLesson).toEqual({ ...NO_EVIDENCE, links: course.evidence.links, teams: course.evidence.teams });
  expect(course.evidence.links.length).toBeGreaterThan(0);
  expect(pickPlayerData('scorm12', quiz, { course, cited: {} }).course.evidence).toEqual(NO_EVIDENCE);
});

test('a sentence brings along the guess that it replays, even from a step that was not assigned', () => {
  const course = theCourse();
  const last = course.lessons.find(({ id }) => id === 'twinning')?.steps.at(-1);
  const assignment = aPackagedAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: [last?.id ?? ''] }] });

  const { banks } = pickPlayerData('scorm12', assignment, { course, cited: {} }).course;

  expect(banks.flatMap(({ items }) => items).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['compare', 'predict']),
  );
});

test('what the course does not have is refused by name', async () => {
  const packaged = await packageAssignment(
    aPackagedAssignment({ parts: [{ kind: 'lesson', lesson: 'debt', steps: null }] }),
    'scorm12',
    aPlayerFileReader(),
  );

  expect(packaged).toEqual({ ok: false, why: 'unknown-content', unknown: ['the lesson “debt”'] });
});

test('trap 7: an assignment whose state might not fit into suspend_data is refused for SCORM and made for cmi5', async () => {
  const course = theCourse();
  const assignment = aPackagedAssignment({
    parts: [
      ...course.lessons.map(({ id }) => ({ kind: 'lesson' as const, lesson: id, steps: null })),
      ...course.banks
        .map(({ id, items }) => ({
          kind: 'quiz' as const,
          bank: id,
          count: items.filter((item) => item.for === 'quiz').length,
        }))
        .filter(({ count }) => count > 0),
    ],
  });

  const scorm = await packageAssignment(assignment, 'scorm2004', aPlayerFileReader());
  const cmi5 = await packageAssignment(assignment, 'cmi5', aPlayerFileReader());

  expect(scorm).toMatchObject({ ok: false, why: 'too-large' });
  expect(!scorm.ok && scorm.why === 'too-large' && scorm.chars).toBeGreaterThan(MAX_RESUME_CHARS);
  expect(cmi5.ok).toBe(true);
});

test('a package’s name says what it is, on any file system', async () => {
  expect(await packageAssignment(aPackagedAssignment(), 'cmi5', aPlayerFileReader())).toMatchObject({
    name: 'week-3-naive-b.cmi5.zip',
  });
});

test('the title of many parts names as many as it has room for, and says how many more there are', () => {
  const lessons = theCourse().lessons.map(({ id }) => ({ kind: 'lesson' as const, lesson: id, steps: null }));
  const banks = theCourse().banks.map(({ id }) => ({ kind: 'quiz' as const, bank: id, count: 1 }));
  for (let count = 1; count <= lessons.length + banks.length; count += 1) {
    const parts = [...lessons, ...banks].slice(0, count);
    const { title } = settleAssignment(aPackagedAssignment({ title: '', parts }), theCourse());
    const names = [...theCourse().lessons, ...theCourse().banks].map((part) => part.title);

    expect(title.length).toBeLessThanOrEqual(LIMITS.titleChars);
    const [, more = '0'] = / · and (\d+) more$/.exec(title) ?? [];
    const named = title.replace(/ · and \d+ more$/, '').split(' · ');
    expect(named).toEqual(names.slice(0, named.length));
    expect(named.length + Number(more)).toBe(count);
  }
});
