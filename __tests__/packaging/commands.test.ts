import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodeAssignment } from '../../domain/assignment/link';
import { runExport } from '../../packaging/build/export-command';
import { runPackage } from '../../packaging/build/package-command';
import { readAssignment } from '../../packaging/build/read-assignment';
import { makeCartridge } from '../../packaging/cartridge/make-cartridge';
import { writeGift } from '../../packaging/exports/gift';
import { sourceOfAssignment, sourceOfBank } from '../../packaging/exports/quiz-export';
import { settleAssignment } from '../../packaging/package-assignment';
import { aPackagedAssignment, theCourse } from './a-package';
import { aCartridgeReader, CARTRIDGE_SITE } from './cartridge/a-cartridge';

const folder = mkdtempSync(path.join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));
const root = process.cwd();

test('a command line makes the assignment that the teachers’ page makes of the same choices', () => {
  expect(readAssignment({ lessons: 'twinning, clustering', quizzes: 'twinning,final:10' }, theCourse())).toEqual({
    assignment: {
      id: 'command',
      title: '',
      parts: [
        { kind: 'lesson', lesson: 'twinning', steps: null },
        { kind: 'lesson', lesson: 'clustering', steps: null },
        { kind: 'quiz', bank: 'twinning', count: theCourse().banks.find(({ id }) => id === 'twinning')?.draw },
        { kind: 'quiz', bank: 'final', count: 10 },
      ],
      ...{ seed: { kind: 'class', value: 'class' }, passMark: 0.6, attempts: 2, feedback: 'each', order: 'free' },
      ...{ due: null, note: '', sign: 'name' },
    },
  });
});

test('a link of the teachers’ page brings all of its assignment', () => {
  const assignment = aPackagedAssignment();

  expect(
    readAssignment({ link: `https://example.org/assignment/#${encodeAssignment(assignment)}` }, theCourse()),
  ).toEqual({ assignment });
});

test.each([
  [
    { lessons: 'debt' },
    '--lessons: expected some of unitary-actor, dual-strategy, twinning, clustering, bri-ambiguity, got debt.',
  ],
  [{ quizzes: 'debt:3' }, 'got debt.'],
  [
    { quizzes: 'atlas' },
    '--quizzes: expected some of unitary-actor, dual-strategy, twinning, clustering, bri-ambiguity, final, got atlas.',
  ],
  [{}, 'Nothing to do. Mend: --lessons twinning,clustering, or --quizzes final.'],
  [{ lessons: 'twinning', pass: '160' }, 'A value is out of range.'],
  [{ lessons: 'twinning', attempts: 'many' }, 'A value is out of range.'],
  [{ link: 'a1.damaged' }, '--link: damaged.'],
])('%j is told what is wrong and how to mend it', (options, fault) => {
  const read = readAssignment(options, theCourse());

  expect('faults' in read && read.faults.join('\n')).toContain(fault);
});

test.each([
  [['--format', 'scorm13', '--lessons', 'twinning', '--out', 'x.zip'], '--format and --out are needed.'],
  [['--format', 'scorm12', '--lessons', 'twinning'], '--format and --out are needed.'],
  [['--lesson', 'twinning'], "Unknown option '--lesson'"],
  [['--format', 'cc12', '--lessons', 'twinning', '--out', 'x.imscc'], '--format and --out are needed.'],
])('npm run package -- %s ends with its usage and writes nothing', async (args, fault) => {
  const { exitCode, output } = await runPackage(args, root);

  expect(exitCode).toBe(2);
  expect(output).toContain(fault);
  expect(output).toContain('Usage: npm run package');
});

test.each([
  [[], '--site: expected the address of the site that students use, got none. Mend: --site https://…'],
  [['--site', 'our site'], '--site: expected the address of the site that students use, got our site.'],
  [['--site', 'https://example.org', '--banks', 'some'], '--banks: expected all or chosen or none, got some.'],
])('npm run package -- --format cc13 %s is told what is wrong and how to mend it', async (args, fault) => {
  const out = path.join(folder, 'x.imscc');

  const told = await runPackage(['--format', 'cc13', '--lessons', 'twinning', '--out', out, ...args], root);

  expect(told.exitCode).toBe(2);
  expect(told.output).toContain(fault);
});

test('npm run package writes the cartridge that the page makes of the same choices, and says what was left out', async () => {
  const out = path.join(folder, 'x.imscc');
  const link = `${CARTRIDGE_SITE}/assignment/#${encodeAssignment(aPackagedAssignment())}`;

  // A whole link tells where the site lies.
  const { exitCode, output } = await runPackage(['--format', 'cc13', '--link', link, '--out', out], root);

  const made = await makeCartridge(
    aPackagedAssignment(),
    { format: 'cc13', site: CARTRIDGE_SITE, banks: 'all' },
    aCartridgeReader(),
  );
  expect([exitCode, output]).toEqual([0, expect.stringContaining('Left out: a guess has no key')]);
  expect(readFileSync(out).equals(Buffer.from(made.ok ? made.zip : []))).toBe(true);
});

test('npm run export:quiz writes a bank and says what was changed', () => {
  const out = path.join(folder, 'x.gift');

  const { exitCode, output } = runExport(['--format', 'gift', '--bank', 'twinning', '--out', out], root);

  const source = sourceOfBank('twinning', theCourse());
  expect(exitCode).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(source && writeGift(source).content);
  expect(output).toContain('tw_guess: Left out: GIFT has no question without a key.');
});

test('an assignment’s export holds its exercises and all that its quizzes can ask', () => {
  const assignment = settleAssignment(
    aPackagedAssignment({
      parts: [
        { kind: 'lesson', lesson: 'twinning', steps: null },
        { kind: 'quiz', bank: 'final', count: 3 },
      ],
    }),
    theCourse(),
  );

  const { items } = sourceOfAssignment(assignment, theCourse());

  const final = theCourse().banks.find(({ id }) => id === 'final')?.items ?? [];
  const placed =
    theCourse()
      .lessons.find(({ id }) => id === 'twinning')
      ?.steps.flatMap((step) => step.items) ?? [];
  expect(items.map(({ id }) => id)).toEqual([...placed, ...final.map(({ id }) => id)]);
});

test.each([
  [
    ['--format', 'word', '--bank', 'twinning', '--out', 'x'],
    '--format, --out and one of --bank and --link are needed.',
  ],
  [['--format', 'gift', '--out', 'x'], '--format, --out and one of --bank and --link are needed.'],
  [['--format', 'gift', '--bank', 'debt', '--out', 'x'], '--bank: expected one of'],
  [['--format', 'gift', '--bank', 'atlases', '--out', 'x'], 'final, atlas, got atlases.'],
  [['--format', 'gift', '--bank', 'twinning', '--out', '/nowhere/at/all/x'], '--out: there is no folder'],
])('npm run export:quiz -- %s is told what is wrong', (args, fault) => {
  const { exitCode, output } = runExport(args, root);

  expect(exitCode).toBe(2);
  expect(output).toContain(fault);
});

test('npm run export:quiz exports the questions of the atlas too, which no quiz draws', () => {
  const out = path.join(folder, 'atlas.gift');

  expect(runExport(['--format', 'gift', '--bank', 'atlas', '--out', out], root)).toMatchObject({ exitCode: 0 });
  const items = theCourse().banks.find((bank) => bank.id === 'atlas')?.items ?? [];
  // A guess without a key is no question there.
  const asked = items.filter(({ kind }) => kind !== 'predict');
  expect(asked.length).toBeGreaterThan(0);
  for (const { id } of asked) expect(readFileSync(out, 'utf8')).toContain(id);
});
