import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { openShelf, type Shelf } from '../../content/kept-parts';
import { loadCourse } from '../../content/load-course';
import { SMALL, writeSmallCourse } from './a-course';
import { COURSE_FILES } from './course-files';
import { EVIDENCE, TABLE } from './evidence-files';

const CODE = 'a hash of the code';

/** Two lessons with their banks, the final, the atlas and its tables; the first lesson shows a view of them. */
function writeTwoLessons(): string {
  const root = writeSmallCourse(
    [
      'lessons/twinning.mdx',
      'Beijing draws up the plan.',
      'Beijing draws up the plan.\n\n<Atlas view="country=ZMB">Zambia</Atlas>',
    ],
    ...EVIDENCE,
  );
  const rename = (text: string) => text.replaceAll('twinning', 'clustering').replaceAll(/\btw(?=_|1)/g, 'cl');
  for (const file of ['lessons/twinning.mdx', 'quizzes/twinning.yaml'])
    writeFileSync(
      join(root, file.replace('twinning', 'clustering')),
      rename(COURSE_FILES[file] ?? '').replace('<Term id="clustering">', '<Term id="twinning">'),
    );
  mkdirSync(join(root, 'lessons/teaching'));
  change(root, [
    'lessons/module.yaml',
    'pages:',
    '  - { id: clustering, title: Clustering, question: Who joins?, outcomes: [{ id: cl1, text: "Explain it" }] }\npages:',
  ]);
  return root;
}

type Edit = readonly [file: string, from: string | null, to: string | null];

/** Of each kind of file one edit at least that another file's findings hang on, or the shape of its own. */
const EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ['a lesson', ['lessons/twinning.mdx', '<Term id="twinning">', '<Term id="twining">']],
  ['a lesson that is no MDX', ['lessons/clustering.mdx', '<Takeaways>', '<Takeaways']],
  ['a lesson that is missing', ['lessons/clustering.mdx', null, null]],
  ['a bank', ['quizzes/twinning.yaml', 'draw: 3', 'draw: 99']],
  ['an id that another bank has', ['quizzes/clustering.yaml', 'id: cl_line', 'id: tw_line']],
  ['a bank that is no YAML', ['quizzes/twinning.yaml', 'bank: twinning', 'bank: "twinning']],
  ['a bank of the wrong shape', ['quizzes/clustering.yaml', 'kind: cloze', 'kind: gaps']],
  ['a bank that is missing', ['quizzes/clustering.yaml', null, null]],
  ['the final', ['quizzes/final.yaml', 'objective: tw1', 'objective: tw9']],
  ['the outcomes', ['lessons/module.yaml', 'id: tw1', 'id: tw2']],
  ['a lesson’s name in the list', ['lessons/module.yaml', '  - { id: clustering', '  - { id: clusters']],
  ['the glossary', ['lessons/glossary.yaml', 'zh: { text', '# zh: { text']],
  ['the sources', ['lessons/sources.yaml', 'id: expo-2021', 'id: expo-2022']],
  ['the paragraphs', ['lessons/paragraphs.yaml', 'id: P10', 'id: P9']],
  ['the evidence', [TABLE, 'ZMB,Zambia', 'GHA,Ghana']],
  ['a teaching note', ['lessons/teaching/twinning.yaml', null, 'lesson: twinning\n']],
  ['the identities', ['quizzes/identities.json', null, '{}']],
  ['what was retired', ['quizzes/retired.yaml', null, '[{ id: tw_pick, bank: twinning, stem: Who?, why: Twice. }]']],
  ['a stray file', ['quizzes/debt.yaml', null, 'bank: debt\n']],
];

function change(root: string, [file, from, to]: Edit): () => void {
  const place = join(root, file);
  const before = from === null && to !== null ? null : readFileSync(place, 'utf8');
  if (to === null) rmSync(place);
  else if (before === null || from === null) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, to);
  } else {
    if (!before.includes(from)) throw new Error(`“${from}” is not in ${file}`);
    writeFileSync(place, before.replace(from, to));
  }
  return () => (before === null ? rmSync(place) : writeFileSync(place, before));
}

const load = (root: string, shelf?: Shelf) => loadCourse(root, { minimums: SMALL, ...(shelf ? { shelf } : {}) });
const open = (root: string, code = CODE) => openShelf(root, code, { mayPut: true });

/** Loads by what is kept, and tells which parts were read and which were checked for it. */
function loadCounting(root: string, code = CODE) {
  const shelf = open(root, code);
  const read: string[] = [];
  const checked: string[] = [];
  const loaded = load(root, {
    reading: (name, texts, make) =>
      shelf.reading(name, texts, () => {
        read.push(name);
        return make();
      }),
    findings: (part, given, find) =>
      shelf.findings(part, given, () => {
        checked.push(part.name);
        return find();
      }),
  });
  return { loaded, read, checked };
}

test('two lessons pass their check', () => {
  expect(load(writeTwoLessons()).faults.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(EDITS)('what is kept never hides what an edit changed, nor that it was taken back: %s', (_what, edit) => {
  const root = writeTwoLessons();
  const before = load(root, open(root));
  const takeBack = change(root, edit);

  const kept = load(root, open(root));

  expect(kept).toStrictEqual(load(root));
  expect(kept).not.toEqual(before);
  takeBack();
  expect(load(root, open(root))).toStrictEqual(before);
});

test('after any edits in any order it is as if it were made from nothing', () => {
  const anyEdits = fc.array(fc.integer({ min: 0, max: EDITS.length - 1 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const root = writeTwoLessons();
      const undo = new Map<string, () => void>();
      for (const i of edits) {
        const edit = EDITS[i]?.[1] ?? ['', null, null];
        const [file] = edit;
        // A file holds one edit at a time.
        const known = undo.get(file);
        if (known) {
          known();
          undo.delete(file);
        } else undo.set(file, change(root, edit));
        expect(load(root, open(root))).toStrictEqual(load(root));
      }
    }),
    { numRuns: 25 },
  );
});

test('after one lesson was saved, one is read and checked', () => {
  const root = writeTwoLessons();
  load(root, open(root));
  appendFileSync(join(root, 'lessons/twinning.mdx'), '\n');

  expect(loadCounting(root)).toMatchObject({ read: ['twinning'], checked: ['twinning'] });
  expect(loadCounting(root)).toMatchObject({ read: [], checked: [] });
});

test('after the glossary was saved all are checked, and none is read', () => {
  const root = writeTwoLessons();
  load(root, open(root));
  change(root, ['lessons/glossary.yaml', 'zh: { text', '# zh: { text']);

  const { read, checked } = loadCounting(root);

  expect(read).toEqual([]);
  expect(checked).toEqual(['_others', 'twinning', 'clustering', 'final', 'atlas']);
});

test('what other code made is made anew', () => {
  const root = writeTwoLessons();
  load(root, open(root));

  const { read, checked } = loadCounting(root, 'other code');

  expect(read).toHaveLength(4);
  expect(checked).toHaveLength(5);
});

test('other standards find other things', () => {
  const root = writeTwoLessons();
  load(root, open(root));
  const strict = { minimums: { ...SMALL, perBank: 99 } };

  expect(loadCourse(root, { ...strict, shelf: open(root) })).toStrictEqual(loadCourse(root, strict));
});

test.each([
  ['cut short', (text: string) => text.slice(0, -20)],
  ['changed in a letter', (text: string) => text.replace('Hubei', 'Hebei')],
  ['without its seal', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['empty', () => ''],
  ['another part’s', (_: string, root: string) => readFileSync(join(root, '.cache/parts/clustering.json'), 'utf8')],
])('a kept part that was damaged is made anew: %s', (_name, damage) => {
  const root = writeTwoLessons();
  const before = load(root, open(root));
  const place = join(root, '.cache/parts/twinning.json');
  writeFileSync(place, damage(readFileSync(place, 'utf8'), root));

  const { loaded, read } = loadCounting(root);

  expect(loaded).toStrictEqual(before);
  expect(read).toEqual(['twinning']);
  expect(loadCounting(root).read).toEqual([]);
});

test('two builds at once, of different states, leave each what it made', () => {
  const root = writeTwoLessons();
  const shelves = [open(root), open(root)] as const;
  const older = load(root, shelves[0]);
  change(root, ['quizzes/twinning.yaml', 'draw: 3', 'draw: 99']);

  const newer = load(root, shelves[1]);

  expect(load(root, shelves[0])).toStrictEqual(newer);
  expect(newer).not.toEqual(older);
  expect(load(root, open(root))).toStrictEqual(newer);
  expect(readdirSync(join(root, '.cache/parts')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('the module itself comes back whole from what was kept of it', () => {
  const root = process.cwd();
  const shelf = writeSmallCourse();

  const made = loadCourse(root, { shelf: open(shelf) });

  expect(loadCourse(root, { shelf: open(shelf) })).toStrictEqual(made);
});

test('who may only read leaves nothing', () => {
  const root = writeTwoLessons();

  load(root, openShelf(root, CODE, { mayPut: false }));

  expect(() => readdirSync(join(root, '.cache'))).toThrow('ENOENT');
});
