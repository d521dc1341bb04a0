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
    'player/lessons/twinning.js',
    '.DS_Store',
  ];

  expect(files.filter(isKept)).toEqual([
    '_next/static/chunks/a.js',
    '_next/static/chunks/a.css',
    'fonts/serif.woff2',
    'icon.svg',
  ]);
});

const template = "const R = '__REVISION__'; P = { __PAGES__: '' }; F = { __FILES__: '' }; A = { __ASSETS__: '' };";
const bytes = (text: string) => new TextEncoder().encode(text);

test('writes addresses relative to the scope, each with the hash of its bytes', () => {
  const pages = [{ address: 'glossary/', bytes: bytes('<p>$&</p>') }];
  const files = [{ address: 'icon.svg', bytes: bytes('<svg/>') }];

  const text = fillTemplate(template, { pages, files, assets: [{ address: 'a.js', bytes: bytes('') }] });

  expect(text).toMatch(
    /^const R = "[0-9a-f]{16}"; P = \{"glossary\/":"sha256-[\w+/]{43}="\}; F = \{"icon\.svg":"sha256-[\w+/]{43}="\}; A = /,
  );
  expect(text).toContain('A = {"a.js":"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}');
});

test('is a new revision when a page or a public file changes in place, and the same one otherwise', () => {
  const fill = (page: string, icon: string) =>
    fillTemplate(template, {
      pages: [{ address: '', bytes: bytes(page) }],
      files: [{ address: 'icon.svg', bytes: bytes(icon) }],
      assets: [{ address: 'a.js', bytes: bytes('') }],
    });

  expect(fill('one', 'red')).toBe(fill('one', 'red'));
  expect(fill('one', 'red')).not.toBe(fill('two', 'red'));
  expect(fill('one', 'red')).not.toBe(fill('one', 'blue'));
});

test('a template that lost a mark is a mistake of ours', () => {
  const nothing = { pages: [], files: [], assets: [] };

  expect(() => fillTemplate('const P = [];', nothing)).toThrow("needs '__REVISION__' exactly once");
});
