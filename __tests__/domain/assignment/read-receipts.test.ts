import { readReceipts } from '../../../domain/assignment/read-receipts';
import type { Receipt } from '../../../domain/assignment/receipt';
import { writeReceiptFile } from '../../../domain/assignment/receipt-file';
import { aReceipt, codeOf } from './a-receipt';

const A = aReceipt({ nonce: 'a', name: 'A &amp; B' });
const B = aReceipt({ nonce: 'b' });
const C = aReceipt({ nonce: 'c' });
/** Whole as it stands alone: taken for HTML, its name is another. */
const PLAIN = writeReceiptFile(A);
/** Whole as HTML alone: as it stands there are tags between its lines. */
const html = (receipt: Receipt) => codeOf(receipt).replaceAll('\n', '<br>');
const TORN = `${codeOf(aReceipt({ nonce: 'torn' })).slice(0, 200)} ... `;

function said(text: string): string[] {
  return readReceipts(text).map((result) => (result.ok ? result.receipt.nonce : result.why));
}

test('what is whole in one way of reading a text and what is whole in another are both read', () => {
  expect(said(PLAIN)).toEqual(['a']);
  expect(said(html(B))).toEqual(['b']);

  expect(said(`${PLAIN}\n${html(B)}`)).toEqual(['a', 'b']);
  expect(readReceipts(`${PLAIN}\n${html(B)}`)).toEqual([
    { ok: true, receipt: A },
    { ok: true, receipt: B },
  ]);
});

test('each is read once, however many ways of reading the text it is whole in', () => {
  expect(said(`${html(B)}\n${html(B)}\n${PLAIN}`).sort()).toEqual(['a', 'b', 'b']);
  expect(said(`${codeOf(C)}\n\n${html(B)}\n${PLAIN}`).sort()).toEqual(['a', 'b', 'c']);
});

test('for each that another way of reading has whole one is damaged less, and those that none has stay damaged', () => {
  expect(said(`${TORN}\n${TORN}\n${codeOf(C)}`)).toEqual(['c', 'damaged', 'damaged']);
  expect(said(`${TORN}\n${PLAIN}\n${html(B)}`).sort()).toEqual(['a', 'b', 'damaged']);
  expect(said(`${TORN}\n${TORN}\n${PLAIN}\n${html(B)}`).sort()).toEqual(['a', 'b', 'damaged', 'damaged']);
});

test('one of a newer version stays told beside what another way of reading has whole', () => {
  const newer = 'pgareceipt2.q1ZKLMpMzi9Wq1ZKLMpMzi9W.0f9c2a11';

  expect(said(`${newer}\n${PLAIN}\n${html(B)}`).sort()).toEqual(['a', 'b', 'newer']);
});

test('of the ways of reading a text the one with the most whole ones stands', () => {
  expect(said(`${html(B)}\n${html(C)}\n${TORN}`)).toEqual(['b', 'c', 'damaged']);
});

test.each<[string, (code: string) => string]>([
  ['a number for a letter', (code) => code.replace('pga', 'p&#103;a')],
  ['wide letters', (code) => code.replace('pga', 'ｐｇａ')],
  ['a tag', (code) => code.replace('pga', 'pg<b>a</b>')],
  ['the soft end of a line', (code) => code.replace('pga', 'pg=\r\na')],
  ['the soft end of a line of Unix', (code) => code.replace('pga', 'pg=\na')],
  ['what nobody sees', (code) => code.replace('pga', 'pg\u200ba')],
  ['a capital', (code) => code.replace('pga', 'Pga')],
])('a code is known by its name with %s in it', (_what, change) => {
  const code = codeOf(B);
  expect(change(code)).not.toBe(code);

  expect(said(change(code))).toEqual(['b']);
});

test.each<[string, (file: string) => string]>([
  ['numbers for letters', (file) => file.replace('provinces-receipt', 'pro&#118;inces-receipt')],
  ['a blank that nobody sees', (file) => file.replace('provinces', 'prov\u200binces')],
])('a file is known by its name with %s in it', (_what, change) => {
  expect(said(`see: ${change(writeReceiptFile(B))}`)).toEqual(['b']);
});

test('a text that only names receipts is none of ours; one that looks like a file’s beginning is damaged', () => {
  expect(said('The provinces receipt of this week (pgareceipt) is due.')).toEqual(['foreign']);
  expect(said('{"about":"provinces-record"}')).toEqual(['foreign']);
  expect(said('{"about":"provinces-receipt"}')).toEqual(['damaged']);
});

test('a file that was cut short beside a whole code is damaged, and the code is read', () => {
  expect(said(`${PLAIN.slice(0, -40)}\n${codeOf(B)}`)).toEqual(['b', 'damaged']);
});

test('a text may be a nest of any depth', () => {
  const nest = '['.repeat(200_000);

  expect(said(nest)).toEqual(['foreign']);
  expect(said(`${nest}{"format":"provinces-receipt",`)).toEqual(['damaged']);
});

test('500 files of one text are read', () => {
  const small = '{"format":"provinces-receipt","version":1}';

  expect(said(`of a class:\n${`${small}\n`.repeat(503)}`)).toEqual(Array(500).fill('damaged'));
});
