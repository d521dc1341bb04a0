import { readReceipts } from '../../../domain/assignment/read-receipts';
import type { Receipt } from '../../../domain/assignment/receipt';
import { writeReceiptFile } from '../../../domain/assignment/receipt-file';
import { aReceipt, codeOf } from './a-receipt';

const RECEIPT = aReceipt({ name: 'José Núñez' });
const CODE = codeOf(RECEIPT);
const OTHER = aReceipt({ name: 'Zoë' });
// As earlier releases wrote it, with its letters as they are.
const FILE = `${JSON.stringify({ ...JSON.parse(writeReceiptFile(RECEIPT)) }, null, 1)}\n`;

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const toLines = (text: string) => text.replaceAll('\n', '<br>\n');
const quote = (text: string, mark = '> ') => text.replace(/^/gm, mark);
/** Quoted-printable of UTF-8, in lines of 76. */
const toQuoted = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte === 10
        ? '\r\n'
        : byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase()}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace(/[^\r\n]{72}/g, '$&=\r\n');
const toWrapped = (text: string, width: number) =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}}) (?=\\S)`, 'g'), '$1\n'))
    .join('\n');
const asLatin = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

type Journey = (text: string) => string;

/** What is done to any text, be it a code or a file. */
const JOURNEYS: [string, Journey][] = [
  [
    'in the middle of a mail',
    (text) => `Dear Dr Lee,\r\nhere it is:\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n\r\nBest, A. {x}`,
  ],
  ['in a code fence', (text) => `My receipt:\n\`\`\`json\n${text}\n\`\`\`\nThanks`],
  ['quoted once', (text) => quote(text)],
  ['quoted three times', (text) => quote(text, '> >> ')],
  ['in HTML', (text) => `<div>${toLines(escapeHtml(text))}</div>`],
  [
    'in HTML, each line a paragraph with blanks that do not break',
    (text) =>
      text
        .split('\n')
        .map((line) => `<p style="margin:0">${escapeHtml(line).replaceAll(' ', '&nbsp;')}</p>`)
        .join(''),
  ],
  ['in HTML that was escaped once more', (text) => escapeHtml(`<p>${toLines(escapeHtml(text))}</p>`)],
  ['in HTML with numbers for characters', (text) => text.replace(/["{}.:_-]/g, (char) => `&#${char.charCodeAt(0)};`)],
  [
    'in HTML with names for characters',
    (text) =>
      text
        .replaceAll('{', '&lbrace;')
        .replaceAll('_', '&lowbar;')
        .replaceAll('.', '&period;')
        .replaceAll('é', '&eacute;'),
  ],
  [
    'in HTML with a style sheet and a comment',
    (text) =>
      `<html><head><style>p { color: red }</style></head><!-- a > b --><body>${toLines(escapeHtml(text))}</body></html>`,
  ],
  ['quoted-printable', toQuoted],
  ['quoted-printable HTML', (text) => toQuoted(`<p class="x">${toLines(escapeHtml(text))}</p>`)],
  ['percent-encoded', (text) => encodeURIComponent(text)],
  ['as a form’s field', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['in a cell of a CSV file', (text) => `"1","Amina","${text.replaceAll('"', '""')}","x"`],
  ['in a text within JSON', (text) => JSON.stringify({ answer: text })],
  ['in a text within JSON within JSON', (text) => JSON.stringify({ body: JSON.stringify({ answer: text }) })],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['with word joiners at the ends of lines', (text) => text.replaceAll('\n', '\u2060\n')],
  ['with direction marks', (text) => `\u202a${text.replaceAll('\n', '\u200e\n\u200f')}\u202c`],
  ['with zero-width blanks', (text) => text.replace(/([.:,])/g, '$1\u200b')],
  ['with soft hyphens', (text) => text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00ad$2')],
  ['with backslashes of Markdown', (text) => (text.startsWith('{') ? text : text.replace(/([_.-])/g, '\\$1'))],
  ['with hyphens that do not break', (text) => (text.startsWith('{') ? text : text.replaceAll('-', '\u2011'))],
  ['with a dash for two hyphens', (text) => (text.startsWith('{') ? text : text.replaceAll('--', '—'))],
  [
    'in letters of full width',
    (text) =>
      text.startsWith('{') ? text : text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ],
  ['with a capital at its beginning', (text) => text.charAt(0).toUpperCase() + text.slice(1)],
  ['with tabs before its lines', (text) => text.replace(/^ */gm, '\t')],
  ['with bytes taken for those of Windows', asLatin],
];

test.each(JOURNEYS)('%s a code is read', (_where, carry) => {
  expect(readReceipts(carry(CODE))).toEqual([{ ok: true, receipt: RECEIPT }]);
});

test.each(JOURNEYS)('%s a file’s text is read', (_where, carry) => {
  expect(readReceipts(carry(FILE))).toEqual([{ ok: true, receipt: RECEIPT }]);
});

test.each(JOURNEYS)('behind a file and a code as they were written, %s others are read too', (_where, carry) => {
  const plain = [aReceipt({ name: 'Amina' }), aReceipt({ name: 'Li Wei' })] as const;
  const text = `${writeReceiptFile(plain[0])}\n${codeOf(plain[1])}\n\n${carry(FILE)}\n${carry(codeOf(OTHER))}`;

  const names = readReceipts(text).map((read) => (read.ok ? read.receipt.name : read.why));
  expect(names.sort()).toEqual(['Amina', 'José Núñez', 'Li Wei', 'Zoë']);
});

// What is done to the longer texts of a file alone.
const LONG: Receipt = aReceipt({
  work: {
    forms: [],
    lessons: [
      {
        ...{ item: 'tw_sentence', hash: 'hash-1', at: 300, elapsedMs: 10 },
        response: {
          kind: 'text',
          text: 'It isn’t "one China" that acts, but many provinces – each with its own friends ... and none of them asks; its own reasons -- and so on, for some length.',
        },
      },
    ],
  },
});
const LONG_FILE = JSON.stringify(JSON.parse(writeReceiptFile(LONG)), null, 1);

test.each<[string, Journey]>([
  ['lines broken at blanks', (text) => toWrapped(text, 70)],
  ['lines broken behind blanks that stay', (text) => toWrapped(text, 70).replace(/([^\n{}[\],])\n/g, '$1 \n')],
  ['lines broken and quoted', (text) => quote(toWrapped(text, 70))],
  ['curly quotes', (text) => text.replace(/(^|[\s:[{,\\])"/gm, '$1“').replaceAll('"', '”')],
  ['low and high quotes', (text) => text.replace(/(^|[\s:[{,\\])"/gm, '$1„').replaceAll('"', '“')],
  ['guillemets', (text) => text.replace(/(^|[\s:[{,])"/gm, '$1«').replace(/(?<!\\)"/g, '»')],
])('a file’s text with %s is read', (_what, carry) => {
  expect(carry(LONG_FILE)).not.toBe(LONG_FILE);
  expect(readReceipts(carry(LONG_FILE))).toEqual([{ ok: true, receipt: LONG }]);
});

test('two in one paste are two, of whichever form', () => {
  const other = aReceipt({ nonce: 'n2', name: 'Bo' });
  const text = `First:\n${FILE}\nand\n> ${JSON.stringify(JSON.parse(writeReceiptFile(other)))}\nand ${codeOf(aReceipt({ nonce: 'n3' }))}`;

  expect(readReceipts(text).map((result) => (result.ok ? result.receipt.nonce : result.why))).toEqual([
    'n3',
    'n1',
    'n2',
  ]);
});

test.each<[string, string]>([
  ['a code without one of its letters', CODE.replace(/.\n/, '\n')],
  ['a file without one of its answers', FILE.replace('"alone"', '')],
  ['a file that was cut short', FILE.slice(0, -40)],
  ['a file without its beginning', FILE.slice(5)],
  ['HTML of a file that was cut short', escapeHtml(FILE).slice(0, 900)],
])('%s is damaged', (_what, text) => {
  expect(readReceipts(text)).toEqual([{ ok: false, why: 'damaged' }]);
});

test('one that was damaged does not hide the others', () => {
  const whole = codeOf(aReceipt({ nonce: 'n2' }));

  expect(
    readReceipts(`${CODE.slice(0, 200)}\n\n${whole}`)
      .map(({ ok }) => ok)
      .sort(),
  ).toEqual([false, true]);
});

test('a file is written in letters that every encoding has', () => {
  expect(writeReceiptFile(RECEIPT)).toMatch(/^[\n -~]*$/);
});
