import { fillTemplate, isKept, toPageAddress } from '../../scripts/precache.mjs';

test.each([
  ['index.html', ''],
  ['glossary.html', 'glossary/'],
  ['lessons/twinning.html', 'lessons/twinning/'],
  ['lessons/twinning/index.html', 'lessons/twinning/'],
])('%s is kept under the address that is linked', (file, address) => {
  expect(toPageAddress(file)).toBe(address);
});

test.each(['_not-found.html', '_not-found/index.html', '404.html', '404/index.html', '500.html', '_global-error.html'])(
  '%s is not kept: it answers with an error',
  (file) => {
    expect(toPageAddress(file)).toBeNull();
  },
);

test.each([
  'lessons/twinning/worksheet.html',
  'lessons/twinning/teaching-note/index.html',
  'lessons/twinning/discussion.html',
  'quiz/final/worksheet/index.html',
  'teach/handout.html',
  'teach/handout/key.html',
])('%s is not kept: teachers print it', (file) => {
  expect(toPageAddress(file)).toBeNull();
});

test('keeps what a page needs to run and look right, not maps, data or itself', () => {
  const files = [
    '_next/static/chunks/a.js',
    '_next/static/chunks/a.css',
    'fonts/serif.woff2',
    'icon.svg',
    '_next/static/chunks/a.js.map',
    'lessons/twinning/index.txt',
    'index.html',
    '_next/static/x1/_buildManifest.js',
    'sw.js',
    '_headers',
    'player/player.js',
    'kept/site.json',
    'items.json',
    'items/twinning.json',
    'player/lessons/twinning.js',
    '.DS_Store',
  ];

  expect(files.filter(isKept)).toEqual([
    '_next/static/chunks/a.js',
    '_next/static/chunks/a.css',
    'fonts/serif.woff2',
    'icon.svg',
    'items/twinning.json',
  ]);
});

const template = "const R = '__REVISION__'; F = { __FILES__: '' }; A = { __ASSETS__: '' };";
const bytes = (text: string) => new TextEncoder().encode(text);

test('writes addresses relative to the scope, each with the hash of its bytes', () => {
  const pages = ['', 'glossary/', 'lessons/twinning/', 'quiz/twinning/', 'lessons/twinning/key/'].map((address) => ({
    address,
    bytes: bytes(`<p>$&</p>${address}`),
  }));
  const files = [{ address: 'icon.svg', bytes: bytes('<svg/>') }];

  const { worker, lists } = fillTemplate(template, { pages, files, assets: [{ address: 'a.js', bytes: bytes('') }] });

  expect(worker).toMatch(/^const R = "[0-9a-f]{16}"; F = \{"icon\.svg":"sha256-[\w+/]{43}="\}; A = /);
  expect(worker).toContain('A = {"a.js":"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}');
  const named = Object.fromEntries(lists.map(({ name, text }) => [name, JSON.parse(text)]));
  expect(Object.entries(named).map(([name, list]) => [name, Object.keys(list.pages)])).toEqual([
    ['all', ['', 'glossary/', 'lessons/twinning/', 'quiz/twinning/', 'lessons/twinning/key/']],
    ['site', ['', 'glossary/']],
    ['lessons-twinning', ['lessons/twinning/', 'lessons/twinning/key/']],
    ['quiz-twinning', ['quiz/twinning/']],
  ]);
  expect(new Set(Object.values(named).map(({ revision }) => revision))).toEqual(
    new Set([/"([0-9a-f]{16})"/.exec(worker)?.[1]]),
  );
});

test('is a new revision when a page or a public file changes in place, and the same one otherwise', () => {
  const fill = (page: string, icon: string) =>
    fillTemplate(template, {
      pages: [{ address: '', bytes: bytes(page) }],
      files: [{ address: 'icon.svg', bytes: bytes(icon) }],
      assets: [{ address: 'a.js', bytes: bytes('') }],
    }).worker;

  expect(fill('one', 'red')).toBe(fill('one', 'red'));
  expect(fill('one', 'red')).not.toBe(fill('two', 'red'));
  expect(fill('one', 'red')).not.toBe(fill('one', 'blue'));
});

test('a template that lost a mark is a mistake of ours', () => {
  const nothing = { pages: [], files: [], assets: [] };

  expect(() => fillTemplate('const P = [];', nothing)).toThrow("needs '__REVISION__' exactly once");
});
