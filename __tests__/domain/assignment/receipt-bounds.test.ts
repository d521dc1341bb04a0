import { readReceipts } from '../../../domain/assignment/read-receipts';
import { parseReceipt, type Receipt } from '../../../domain/assignment/receipt';
import { findReceiptCodes } from '../../../domain/assignment/receipt-code';
import {
  isWholeFile,
  MAX_RECEIPT_CHARS,
  readReceiptFile,
  writeReceiptFile,
} from '../../../domain/assignment/receipt-file';
import { sealText, unsealText } from '../../../domain/assignment/sealed-text';
import type { WorkAnswer, WorkForm } from '../../../domain/assignment/work';
import { hashText } from '../../../domain/sha1';
import { aReceipt, codeOf } from './a-receipt';

const RECEIPT = aReceipt();

function anAnswer(parts: Partial<WorkAnswer> = {}): WorkAnswer {
  return { item: 'q', hash: 'h', at: 1, elapsedMs: 1, response: { kind: 'choice', chosen: ['a'] }, ...parts };
}

function aTry(parts: Partial<WorkForm> = {}): WorkForm {
  return { id: 'f', bank: 'b', at: 1, finishedAt: null, items: [], answers: [], ...parts };
}

const many = (count: number, name = 'q') => Array.from({ length: count }, (_, i) => anAnswer({ item: `${name}${i}` }));
const tries = (count: number, each = 0) =>
  Array.from({ length: count }, (_, i) => aTry({ id: `f${i}`, answers: many(each) }));
const ofLessons = (lessons: WorkAnswer[]): Partial<Receipt> => ({ work: { lessons, forms: [] } });
const ofAnswer = (parts: object) => ofLessons([anAnswer(parts)]);
const ofTry = (parts: object): Partial<Receipt> => ({ work: { lessons: [], forms: [aTry(parts)] } });

test.each<[string, Partial<Receipt>, Partial<Receipt>]>([
  ['a version of the content', { content: 'c'.repeat(80) }, { content: 'c'.repeat(81) }],
  ['a nonce', { nonce: 'n' }, { nonce: '' }],
  ['a moment', { at: 0 }, { at: -1 }],
  ['a moment that a date can name', { at: 8.64e15 }, { at: 8.64e15 + 2 }],
  ['a moment in whole milliseconds', { at: 5 }, { at: 5.5 }],
  ['a name that can be kept', { name: 'A'.repeat(1000) }, { name: 'A'.repeat(1001) }],
  ['an item’s name', ofAnswer({ item: 'i'.repeat(80) }), ofAnswer({ item: 'i'.repeat(81) })],
  ['an item’s version', ofAnswer({ hash: '' }), ofAnswer({ hash: 'h'.repeat(81) })],
  ['a time taken', ofAnswer({ elapsedMs: 0 }), ofAnswer({ elapsedMs: -1 })],
  ['an answer and nothing besides', ofAnswer({}), ofAnswer({ share: 1 })],
  ['a try that is open', ofTry({ finishedAt: null }), ofTry({ finishedAt: 'no' })],
  ['a try and nothing besides', ofTry({}), ofTry({ score: 1 })],
  ['what a form asks', ofTry({ items: Array(500).fill('q') }), ofTry({ items: Array(501).fill('q') })],
  ['answers in lessons', ofLessons(many(2000)), ofLessons(many(2001))],
  ['tries', { work: { lessons: [], forms: tries(200) } }, { work: { lessons: [], forms: tries(201) } }],
  [
    'answers in all',
    { work: { lessons: many(1000), forms: tries(20, 100) } },
    { work: { lessons: many(1001), forms: tries(20, 100) } },
  ],
  ['each exercise once', ofLessons(many(2)), ofLessons([anAnswer(), anAnswer()])],
  [
    'each try once',
    { work: { lessons: [], forms: tries(2) } },
    { work: { lessons: [], forms: [aTry(), aTry({ at: 2 })] } },
  ],
  ['a receipt and nothing besides', {}, { score: 1 } as never],
])('%s is read up to its bound, and no receipt has more', (_what, within, beyond) => {
  expect(parseReceipt({ ...RECEIPT, ...within })).not.toBeNull();
  expect(parseReceipt({ ...RECEIPT, ...beyond })).toBeNull();
});

test('a receipt without an assignment of ours is none', () => {
  expect(parseReceipt({ ...RECEIPT, assignment: { id: 'x' } })).toBeNull();
  expect(parseReceipt(null)).toBeNull();
});

test('a name from outside is kept as people see it', () => {
  expect(parseReceipt({ ...RECEIPT, name: '  Amina \u200b' })?.name).toBe('Amina');
});

const TINY = sealText('pgareceipt1', 'null');
const whysOf = (text: string) => findReceiptCodes(text).map((result) => (result.ok ? 'whole' : result.why));

test('2,000 codes of one text are read; that there are more is said once', () => {
  expect(whysOf(Array(2003).fill(TINY).join('\n'))).toEqual([...Array(2000).fill('damaged'), 'too-many']);
});

test('torn codes are told up to the same number', () => {
  const torn = `${TINY.slice(0, 12)}${'x'.repeat(20)}`;

  expect(whysOf(Array(2003).fill(torn).join('. '))).toHaveLength(2000);
});

test('codes that unfold to too much in all end the reading, which says so once', () => {
  const large = sealText('pgareceipt1', 'x'.repeat(3_999_999));

  // Five unfold to five characters less than the most; no sixth does.
  expect(whysOf(Array(7).fill(large).join('\n'))).toEqual([...Array(5).fill('damaged'), 'too-many']);
});

test('a code that unfolds to more than any class’s work costs as much as it might have', () => {
  const larger = sealText('pgareceipt1', 'x'.repeat(4_000_001));

  expect(whysOf(Array(7).fill(larger).join('\n'))).toEqual([...Array(4).fill('damaged'), 'too-many']);
});

test('a short code that can’t be unfolded costs no more than a short one can unfold to', () => {
  const broken = 'pgareceipt1.AAAA.00000000';
  const code = codeOf(RECEIPT);

  expect(whysOf([...Array(700).fill(broken), code].join('\n')).at(-1)).toBe('whole');
  expect(whysOf([...Array(900).fill(broken), code].join('\n')).at(-1)).toBe('too-many');
});

function inOneLine(receipt: Receipt) {
  return { receipt, code: codeOf(receipt).replaceAll('\n', '') };
}

/** Codes with hyphens: each alone, and two in a row besides. */
const SINGLE = inOneLine(aReceipt({ nonce: 'n1' }));
const DOUBLE = inOneLine(aReceipt({ nonce: 'n0' }));

test('the codes with which hyphens are tried have them', () => {
  expect(SINGLE.code).toMatch(/^(?!.*--).*\w-\w/);
  expect(DOUBLE.code).toMatch(/^(?=.*--).*[^-]-[^-]/);
});

test.each<[string, (code: string) => string]>([
  ['a hyphen of its own', (code) => code.replaceAll('-', '\u2010')],
  ['a hyphen that does not break', (code) => code.replaceAll('-', '\u2011')],
  ['a figure dash', (code) => code.replaceAll('-', '\u2012')],
  ['a minus', (code) => code.replaceAll('-', '\u2212')],
  ['a small hyphen', (code) => code.replaceAll('-', '\ufe63')],
  ['a wide hyphen', (code) => code.replaceAll('-', '\uff0d')],
  ['a dash for each', (code) => code.replaceAll('-', '–')],
  ['a long dash for each', (code) => code.replaceAll('-', '—')],
])('a code with %s instead of its hyphens is read', (_what, change) => {
  for (const { code, receipt } of [SINGLE, DOUBLE]) {
    expect(change(code)).not.toBe(code);
    expect(findReceiptCodes(change(code))).toEqual([{ ok: true, receipt }]);
  }
});

test.each<[string, (code: string) => string]>([
  ['a dash for two hyphens', (code) => code.replaceAll('--', '–')],
  ['a long dash for two hyphens', (code) => code.replaceAll('--', '—')],
  ['a dash for one hyphen and a long one for two', (code) => code.replaceAll('--', '—').replaceAll('-', '–')],
  ['a long dash for one hyphen and a short one for two', (code) => code.replaceAll('--', '–').replaceAll('-', '—')],
])('a code with %s is read', (_what, change) => {
  expect(findReceiptCodes(change(DOUBLE.code))).toEqual([{ ok: true, receipt: DOUBLE.receipt }]);
});

test('a line that begins with a hyphen of the code keeps it, whatever mark stands before', () => {
  const { code, receipt } = SINGLE;
  const cut = code.indexOf('-');

  for (const mark of ['', '> ', '| ', '* ', '\u2022 '])
    expect(findReceiptCodes(`${mark}${code.slice(0, cut)}\n${mark}${code.slice(cut)}`)).toEqual([
      { ok: true, receipt },
    ]);
});

test('of two ways of reading dashes the one with more whole codes stands', () => {
  const text = `${SINGLE.code.replaceAll('-', '–')}\n${DOUBLE.code.replaceAll('--', '—')}\n${TINY}`;

  expect(whysOf(text)).toEqual(['whole', 'whole', 'damaged']);
});

test('a text without any code has none', () => {
  expect(findReceiptCodes('Dear all – here it is — the receipt.')).toEqual([]);
  expect(findReceiptCodes('')).toEqual([]);
});

test.each([
  ['another beginning', 'pgareceipt2', (sealed: string) => sealed],
  ['something behind its checksum', 'pgareceipt1', (sealed: string) => `${sealed}.x`],
  ['no checksum', 'pgareceipt1', (sealed: string) => sealed.slice(0, -9)],
  ['no payload', 'pgareceipt1', () => 'pgareceipt1'],
  ['another checksum', 'pgareceipt1', (sealed: string) => `${sealed.slice(0, -8)}00000000`],
  ['a payload that is no base64url', 'pgareceipt1', () => `pgareceipt1.A.${hashText('pgareceipt1.A').slice(0, 8)}`],
  ['a payload that unfolds to nothing', 'pgareceipt1', () => `pgareceipt1..${hashText('pgareceipt1.').slice(0, 8)}`],
])('a sealed text with %s is not opened', (_what, prefix, change) => {
  expect(unsealText(prefix, change(sealText('pgareceipt1', 'hello')), 100)).toBeNull();
});

test('a sealed text is opened whole, up to the bytes that it may have', () => {
  const sealed = sealText('p', 'héllo');

  expect(sealed).toMatch(/^p\.[\w-]+\.[0-9a-f]{8}$/);
  expect(unsealText('p', sealed, 6)).toBe('héllo');
  expect(unsealText('p', sealed, 5)).toBeNull();
});

test('a file is read up to the most that one may have', () => {
  const file = writeReceiptFile(RECEIPT);

  expect(readReceiptFile(file.padEnd(MAX_RECEIPT_CHARS))).toEqual({ ok: true, receipt: RECEIPT });
  expect(readReceipts(file.padEnd(MAX_RECEIPT_CHARS))).toEqual([{ ok: true, receipt: RECEIPT }]);
  expect(readReceiptFile(file.padEnd(MAX_RECEIPT_CHARS + 1))).toEqual({ ok: false, why: 'too-large' });
});

/** A file that is sealed rightly, whatever it holds. */
function sealFile(receipt: unknown): string {
  const checksum = hashText(JSON.stringify([1, receipt]));
  return JSON.stringify({ format: 'provinces-receipt', version: 1, checksum, receipt });
}

test('a file that came whole and holds no receipt is damaged, and what its texts may hold is not read in its place', () => {
  const file = sealFile({ name: codeOf(RECEIPT) });

  expect(isWholeFile(file)).toBe(true);
  expect(readReceiptFile(file)).toEqual({ ok: false, why: 'damaged' });
  expect(readReceipts(file)).toEqual([{ ok: false, why: 'damaged' }]);
});

test('a file that did not come whole is told from one that did', () => {
  expect(isWholeFile(sealFile(null))).toBe(true);
  expect(isWholeFile(sealFile(null).replace('null', '1'))).toBe(false);
  expect(isWholeFile('{}')).toBe(false);
  expect(isWholeFile('')).toBe(false);
});

test('a file with anything besides is damaged, and so is one of an older version than there was', () => {
  const file = JSON.parse(writeReceiptFile(RECEIPT));

  expect(readReceiptFile(JSON.stringify({ ...file, more: 1 }))).toEqual({ ok: false, why: 'damaged' });
  expect(readReceiptFile(JSON.stringify({ ...file, version: 0 }))).toEqual({ ok: false, why: 'damaged' });
  expect(readReceiptFile(JSON.stringify({ ...file, version: '1' }))).toEqual({ ok: false, why: 'foreign' });
});

test('a nest too deep to be written down again is damaged, and nothing throws', () => {
  const nest = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const file = `{"format":"provinces-receipt","version":1,"checksum":"","receipt":${nest}}`;

  expect(isWholeFile(file)).toBe(false);
  expect(readReceiptFile(file)).toEqual({ ok: false, why: 'damaged' });
});
