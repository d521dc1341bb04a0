import { encodeAssignment, readAssignmentLink } from '../../domain/assignment/link';
import { readPieces, splitCode, writePiece } from '../../domain/code-piece';
import { findMeant, findPlace, nameOfFragment, nameOfItem } from '../../domain/module-link';
import { anAssignment } from './assignment/an-assignment';

const LINK = encodeAssignment(anAssignment({ note: 'Bring questions -- and answers_.' })) ?? '';
const [PART] = splitCode('abc_-DEF--ghi'.repeat(20), 400);
const IMPORT = `import=${PART ? writePiece(PART) : ''}`;

const KINDS = [
  ['an assignment', '/assignment', LINK],
  ['an exercise', '/i', 'tw_pattern'],
  ['a record', '/record', IMPORT],
  ['a step of a lesson', '/lessons/twinning', 'second-step'],
] as const;

const addressOf = (path: string, fragment: string) => `https://example.org/sub${path}/#${fragment}`;
const encode = encodeURIComponent;

/** What others make of an address. */
const SHAPES: [string, (url: string) => string][] = [
  ['as it is', (url) => url],
  ['with %23', (url) => url.replace('#', '%23')],
  ['with %23 and no slash', (url) => url.replace('/#', '%23')],
  ['encoded twice', (url) => url.replace('#', '%2523')],
  ['encoded three times', (url) => url.replace('#', '%252523')],
  ['with an entity', (url) => url.replace('#', '&#35;')],
  ['with index.html', (url) => url.replace('/#', '/index.html#')],
  ['with index.html and %23', (url) => url.replace('/#', '/index.html%23')],
  ['in capitals up to the #', (url) => url.replace(/^[^#]*/, (address) => address.toUpperCase())],
  ['with %u0023', (url) => url.replace('#', '%u0023')],
  ['in JSON', (url) => JSON.stringify({ url }).replaceAll('/', '\\/').replace('#', '\\u0023')],
  ['with #!', (url) => url.replace('#', '#!')],
  ['with #/', (url) => url.replace('#', '#/')],
  ['with words to be marked', (url) => `${url}:~:text=x`],
  ['before a word, behind a blank that does not break', (url) => `${url}\u00a0thanks`],
  ['in a wiki', (url) => `[${url} the text]`],
  ['in italics', (url) => `_${url}_`],
  ['quoted-printable, the # too', (url) => url.replaceAll('=', '=3D').replace('#', '=23')],
  ['behind Proofpoint 3, with a run', (url) => `https://urldefense.com/v3/__${url.replace('/#', '**A')}__;LyM!!abc$`],
  ['with # of full width', (url) => url.replace('#', '＃')],
  ['in angle brackets with a full stop', (url) => `<${url}>.`],
  ['in a sentence', (url) => `Please open ${url} , thank you.`],
  ['in round brackets', (url) => `(see ${url})`],
  ['in Markdown', (url) => `[the link](${url})`],
  ['in HTML', (url) => `<a href="${url.replaceAll('&', '&amp;')}">here</a>`],
  ['in typographic quotes', (url) => `“${url}”`],
  ['with a full stop', (url) => `${url}.`],
  ['with an exclamation mark', (url) => `${url}!`],
  ['with a closing bracket', (url) => `${url})`],
  ['with a tracker behind it', (url) => `${url}&utm_source=x&fbclid=y`],
  ['with a tracker before the #', (url) => url.replace('#', '?utm_source=x&fbclid=y#')],
  ['with zero-width blanks', (url) => `\u200b${url.replace('#', '\u2060#')}\ufeff`],
  ['with backslashes of Markdown', (url) => url.replace(/[_.]/g, '\\$&')],
  ['quoted-printable', (url) => url.replaceAll('=', '=3D').replace(/(.{30})/g, '$1=\r\n')],
  [
    'behind Safe Links',
    (url) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encode(url)}&data=05%7C02%7C&sdata=abc%3D&reserved=0`,
  ],
  ['behind Google', (url) => `https://www.google.com/url?q=${encode(url)}&sa=D&source=docs&ust=1`],
  [
    'behind two of them',
    (url) => `https://l.facebook.com/l.php?u=${encode(`https://www.google.com/url?q=${encode(url)}`)}&h=AT0`,
  ],
  ['behind Slack', (url) => `https://slack-redir.net/link?url=${encode(url)}&v=3`],
  [
    'behind Proofpoint 2',
    (url) =>
      `https://urldefense.proofpoint.com/v2/url?u=${url.replaceAll('-', '-2D').replaceAll('_', '-5F').replaceAll(':', '-3A').replaceAll('#', '-23').replaceAll('=', '-3D').replaceAll('/', '_')}&d=DwMFAg&c=x`,
  ],
  ['behind Proofpoint 3', (url) => `https://urldefense.com/v3/__${url.replace('#', '*')}__;Iw!!abc$`],
  [
    'behind a scanner that uses base64',
    (url) => `https://eu-west-1.protection.sophos.com/?d=example.org&u=${Buffer.from(url).toString('base64')}&i=x`,
  ],
];

describe.each(KINDS)('a link to %s', (_kind, path, fragment) => {
  test.each(SHAPES)('is found %s', (_shape, carry) => {
    expect(findPlace(carry(addressOf(path, fragment)))).toEqual({ path, fragment });
  });
});

test.each(SHAPES)('an assignment is read from its link %s', (_shape, carry) => {
  expect(readAssignmentLink(carry(addressOf('/assignment', LINK)))).toMatchObject({ ok: true });
});

test.each(SHAPES)('a record’s part is read from its link %s', (_shape, carry) => {
  expect(readPieces(carry(addressOf('/record', IMPORT)))).toEqual([PART]);
});

test.each(SHAPES)('an exercise’s name is read from its link %s', (_shape, carry) => {
  expect(nameOfItem(carry(addressOf('/i', 'tw_pattern')))).toBe('tw_pattern');
});

test.each([
  'tw_pattern',
  '#tw_pattern',
  ' tw_pattern. ',
  '“tw_pattern”',
  '%23tw_pattern',
  'tw_pattern&utm_source=x',
  'tw_pattern)',
])('the name in %j is found', (typed) => {
  expect(nameOfItem(typed)).toBe('tw_pattern');
  expect(nameOfFragment(typed)).toBe('tw_pattern');
});

test('links of several parts in one paste give all of them', () => {
  const parts = splitCode('abcdefghij', 2);
  const text = parts.map((part) => `Part: ${addressOf('/record', `import=${writePiece(part)}`)}.`).join('\n');

  expect(readPieces(text)).toEqual(parts);
});

test('links of codes that mail programs broke into lines are found', () => {
  const broken = (fragment: string) => fragment.replace(/(.{40})/g, '$1\r\n> ');

  expect(readAssignmentLink(addressOf('/assignment', broken(LINK)))).toMatchObject({ ok: true });
  expect(readPieces(addressOf('/record', broken(IMPORT)))).toEqual([PART]);
});

test.each([
  '',
  'https://example.org/',
  'https://example.org/atlas/#hubei',
  'https://example.org/index#x',
  '/assignment/',
])('%j leads to no such place', (address) => {
  expect(findPlace(address)).toBeNull();
});

test('where the # was lost, a code and an exercise’s name are found', () => {
  expect(findPlace(`https://example.org/sub/assignment/${LINK}`)).toEqual({ path: '/assignment', fragment: LINK });
  expect(findPlace(`https://example.org/sub/record/${IMPORT}`)).toEqual({ path: '/record', fragment: IMPORT });
  expect(findPlace('https://example.org/sub/i/tw_pattern')).toEqual({ path: '/i', fragment: 'tw_pattern' });
});

test('where the # was lost, a step of a lesson is found; a lesson’s other pages are none', () => {
  const step = { path: '/lessons/twinning', fragment: 'second-step' };
  for (const address of ['twinning/second-step', 'twinning//second-step/', 'Twinning/second-step).'])
    expect(findPlace(`https://example.org/sub/lessons/${address}`)).toEqual(step);
  for (const address of [
    'twinning',
    'twinning/',
    'twinning/ and',
    'twinning/worksheet/',
    'twinning/key',
    'twinning/index.html',
  ])
    expect(findPlace(`https://example.org/sub/lessons/${address}`)).toBeNull();
});

test('a code or a name alone says where it leads', () => {
  expect(findMeant(`Code: ${LINK}.`)).toEqual({ path: '/assignment', fragment: LINK });
  expect(findMeant(IMPORT)).toEqual({ path: '/record', fragment: IMPORT });
  expect(findMeant(' tw_pattern. ')).toEqual({ path: '/i', fragment: 'tw_pattern' });
  expect(findMeant(addressOf('/lessons/twinning', 'second-step'))).toMatchObject({ path: '/lessons/twinning' });
  for (const text of ['', 'hello', 'https://example.org/', 'snake_case words', LINK.slice(0, -3)])
    expect(findMeant(text)).toBeNull();
});

test('what only looks like a link is looked through quickly', () => {
  for (const text of [
    '.'.repeat(60_000),
    '#'.repeat(60_000),
    '&#'.repeat(30_000),
    '%25'.repeat(20_000),
    '/i/#'.repeat(15_000),
    'a1.'.repeat(20_000),
  ]) {
    const start = performance.now();
    findPlace(text);
    readAssignmentLink(text);
    readPieces(text);

    expect(performance.now() - start).toBeLessThan(1000);
  }
});
