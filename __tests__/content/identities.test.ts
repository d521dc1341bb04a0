/** @jest-environment node */
import { nextIdentities } from '../../content/identities';
import { loadCourse } from '../../content/load-course';
import { readMaterial } from '../../content/read-material';
import { type Change, faultsAfter, SMALL, writeSmallCourse } from './a-course';

const FILE = 'quizzes/identities.json';
const BANK = 'quizzes/twinning.yaml';

/** What `npm run identities` writes for the small course, with some changes made to the text. */
function identities(change: (text: string) => string = (text) => text): Change {
  const items = readMaterial(writeSmallCourse()).banks.flatMap((bank) => bank.items);
  return [FILE, null, change(JSON.stringify(nextIdentities(items, {}, new Set())))];
}

test('a course whose identities are written down has no faults', () => {
  expect(faultsAfter(identities())).toEqual([]);
});

test('an item that was published and is gone is named, unless it is retired', () => {
  const withLost = identities((text) => text.replace('"tw_pick"', '"tw_gone"'));
  const retired: Change = [
    'quizzes/retired.yaml',
    null,
    '- { id: tw_gone, bank: twinning, stem: Who?, why: A twin. }\n',
  ];
  const lost =
    'quizzes/identities.json:1:1 tw_gone: expected tw_gone in a bank, or in quizzes/retired.yaml, got none. Mend: bring it back, or retire it: learners’ records hold answers to it. [error lost-item]';

  expect(faultsAfter(withLost).map((fault) => fault.replace(/json:\d+:\d+/, 'json:1:1'))).toContain(lost);
  expect(faultsAfter(withLost, retired).join()).not.toContain('lost-item');
});

test('the id of a retired item is not used again', () => {
  const found = faultsAfter(identities(), [
    'quizzes/retired.yaml',
    null,
    '- { id: tw_pick, bank: twinning, stem: Who?, why: A twin. }\n',
  ]);

  expect(found).toEqual([
    'quizzes/twinning.yaml:13:5 items[1].id: expected an id that was never used, got tw_pick, which is retired. Mend: give the new item another id. [error reused-id]',
  ]);
});

test('a key that changed asks for a new identity', () => {
  const found = faultsAfter(identities(), [BANK, 'id: beijing, text: "A ministry', 'id: capital, text: "A ministry']);

  expect(found).toEqual([
    'quizzes/twinning.yaml:13:5 items[1].id: expected its identity in quizzes/identities.json, got that of another version, kind, key or set of ids. Mend: run npm run identities. [error stale-identity]',
  ]);
});

test('an item that was never published is named, without an error', () => {
  const withoutOne = identities((text) => text.replace(/,?"tw_pick":\{[^}]*\}/, ''));

  expect(faultsAfter(withoutOne)).toEqual([
    'quizzes/twinning.yaml:13:5 items[1].id: expected its identity in quizzes/identities.json, got none. Mend: run npm run identities when it is done. [warning new-item]',
  ]);
});

test('a text that was rewritten is told, a mended comma is not', () => {
  const mended: Change = [BANK, 'Hubei sends doctors to Algeria. Who', 'Hubei sends doctors to Algeria: who'];
  const rewritten: Change = [
    BANK,
    'Hubei sends doctors to Algeria. Who runs the team?',
    'Somebody builds roads near Lusaka with money from Nanchang banks. Which firm signed first, and what did Zambians gain?',
  ];

  expect(faultsAfter(identities(), mended)).toEqual([]);
  expect(faultsAfter(identities(), rewritten).map((fault) => fault.replace(/got \d+ %/, 'got n %'))).toEqual([
    'quizzes/twinning.yaml:19:5 items[1].stem: expected much the same words as in version 1, got n % of them. Mend: raise version if it asks something else; if not, run npm run identities -- --accept tw_pick. [warning changed-text]',
  ]);
});

test('an answer that an earlier release stamped is an answer to the same item; to one of another version it is not', () => {
  const withFormer = identities((text) =>
    text.replace(
      /"tw_pick":\{"version":1,"hash":"([0-9a-f]{8})","former":\[\]/,
      '"tw_pick":{"version":1,"hash":"$1","former":["0badcafe"]',
    ),
  );
  const item = (...changes: Change[]) =>
    loadCourse(writeSmallCourse(...changes), { minimums: SMALL }).course?.banks[0]?.items.find(
      ({ id }) => id === 'tw_pick',
    );

  expect(item(withFormer)?.former).toEqual(['0badcafe']);
  expect(item(withFormer, [BANK, 'id: tw_pick\n', 'id: tw_pick\n    version: 2\n'])).toBeUndefined();
});

test('new items enter the file, others keep what was known of them until their text is accepted', () => {
  const items = readMaterial(writeSmallCourse([BANK, 'Who runs the team?', 'Who leads it?'])).banks.flatMap(
    (bank) => bank.items,
  );
  const before = nextIdentities(
    readMaterial(writeSmallCourse()).banks.flatMap((bank) => bank.items),
    {},
    new Set(),
  );

  const kept = nextIdentities(items, before, new Set());
  const accepted = nextIdentities(items, before, new Set(['tw_pick']));

  expect(kept).toEqual(before);
  expect(accepted.tw_pick?.gist).not.toBe(before.tw_pick?.gist);
  expect(accepted.tw_all).toEqual(before.tw_all);
});
