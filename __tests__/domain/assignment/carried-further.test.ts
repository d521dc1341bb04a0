import { readReceipts } from '../../../domain/assignment/read-receipts';
import { writeReceiptFile } from '../../../domain/assignment/receipt-file';
import { aReceipt, codeOf } from './a-receipt';
import { anAssignment } from './an-assignment';

const MAIL = 'student.one@example.org';
const URL = 'https://example.org/a?b=1&c=2';
const RECEIPT = aReceipt({
  name: MAIL,
  assignment: anAssignment({ sign: 'email', note: `Read ${URL} first, with www.example.org -- and “together”.` }),
});
const CODE = codeOf(RECEIPT);
const FILE = writeReceiptFile(RECEIPT);
const ON_ONE_LINE = JSON.stringify(JSON.parse(FILE));

type Journey = [what: string, carry: (text: string) => string];

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const toUtf7 = (text: string) =>
  text.replace(
    /[{}"_=\\]/g,
    (char) =>
      `+${Buffer.from([0, char.charCodeAt(0)])
        .toString('base64')
        .replace(/=+$/, '')}-`,
  );

/** Done to any text. */
const JOURNEYS: Journey[] = [
  ['quoted under initials', (text) => text.replace(/^/gm, 'AY> ')],
  ['with colons before its lines', (text) => text.replace(/^/gm, ': ')],
  ['as a list', (text) => text.replace(/^/gm, '- ')],
  ['as a remark in a program', (text) => text.replace(/^/gm, '// ')],
  ['with numbers before its lines', (text) => text.replace(/^/gm, '0 ').replace(/^0/gm, () => '12.')],
  ['in a table of signs', (text) => text.replace(/^(.*)$/gm, '| $1 |')],
  ['with arrows at the ends of its lines', (text) => text.replaceAll('\n', '↵\n')],
  ['with signs at the ends of its paragraphs', (text) => text.replaceAll('\n', '¶\n')],
  ['with marks of something left out', (text) => text.replaceAll('\n', '\ufffc\n')],
  ['with the line ends of old Macs', (text) => text.replaceAll('\n', '\r')],
  ['with the line ends of mainframes', (text) => text.replaceAll('\n', '\u0085')],
  ['with Excel’s carriage returns', (text) => text.replaceAll('\n', '_x000D_\n')],
  ['with zeros for line ends', (text) => text.replaceAll('\n', '\0')],
  ['as a notebook', (text) => JSON.stringify({ cells: [{ source: text.split('\n').map((line) => `${line}\n`) }] })],
  ['in JSON of .NET', (text) => JSON.stringify({ body: text }).replaceAll('\\"', '\\u0022').replaceAll('+', '\\u002B')],
  ['in CDATA', (text) => `<x><![CDATA[${text}]]></x>`],
  ['in an attribute', (text) => `<row Text="${escapeXml(text).replaceAll('\n', '&#10;')}" Id="3"/>`],
  ['in UTF-7', toUtf7],
  ['with every sign escaped', (text) => text.replace(/[\\_{}[\]().!#*+-]/g, '\\$&')],
];

function asLatin(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe.each([
  ['a code', CODE],
  ['a file’s text', FILE],
])('%s', (_what, text) => {
  test.each(JOURNEYS)('%s is read', (_how, carry) => {
    expect(carry(text)).not.toBe(text);
    expect(readReceipts(carry(text))).toEqual([{ ok: true, receipt: RECEIPT }]);
  });
});

test('a file of an earlier release, whose letters were taken for Windows’ bytes twice, is read', () => {
  const file = JSON.stringify(JSON.parse(FILE), null, 1);

  expect(asLatin(asLatin(file))).not.toBe(file);
  expect(readReceipts(asLatin(asLatin(file)))).toEqual([{ ok: true, receipt: RECEIPT }]);
});

test('a code whose last line begins with its dot, or whose line begins with a hyphen, is read from a raw mail', () => {
  const line = CODE.replaceAll('\n', '');

  expect(readReceipts(line.replace(/\.([0-9a-f]{8})$/, '\n..$1'))).toMatchObject([{ ok: true }]);
  expect(readReceipts(line.replace(/-/, '\n- -'))).toMatchObject([{ ok: true }]);
});

test.each<Journey>([
  ['Outlook', (text) => text.replaceAll(MAIL, `${MAIL}<mailto:${MAIL}>`).replaceAll(URL, `${URL}<${URL}>`)],
  [
    'Outlook, with a blank',
    (text) => text.replaceAll(MAIL, `${MAIL} <mailto:${MAIL}>`).replaceAll(URL, `${URL} <${URL}>`),
  ],
  [
    'Outlook, where it added http://',
    (text) => text.replaceAll('www.example.org', 'www.example.org<http://www.example.org/>'),
  ],
  ['Thunderbird', (text) => text.replaceAll(MAIL, `<mailto:${MAIL}>`).replaceAll(URL, `<${URL}>`)],
  ['Markdown', (text) => text.replaceAll(MAIL, `[${MAIL}](mailto:${MAIL})`).replaceAll(URL, `[${URL}](${URL})`)],
  [
    'Slack',
    (text) => text.replaceAll(MAIL, `<mailto:${MAIL}|${MAIL}>`).replaceAll(URL, `<${URL.replace('&', '&amp;')}>`),
  ],
  [
    'Safe Links',
    (text) =>
      text.replaceAll(
        URL,
        `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(URL)}&data=05%7C02%7C&reserved=0`,
      ),
  ],
])('a file whose addresses %s has made links of is read', (_who, carry) => {
  expect(carry(FILE)).not.toBe(FILE);
  expect(readReceipts(carry(FILE))).toEqual([{ ok: true, receipt: RECEIPT }]);
});

test.each<Journey>([
  ['anywhere', (text) => text.replace(/(.{40})/g, '$1\n')],
  ['anywhere, with a blank before the rest', (text) => text.replace(/(.{76})/g, '$1\r\n ')],
  ['as sendmail breaks long ones', (text) => text.replace(/(.{300})/g, '$1!\r\n ')],
  ['as flowing text', (text) => text.replace(/(.{60})/g, '$1 \n').replace(/^ /gm, '  ')],
])('a file’s text on one line that was broken %s is read', (_how, carry) => {
  expect(readReceipts(carry(ON_ONE_LINE))).toEqual([{ ok: true, receipt: RECEIPT }]);
});

test('signs without end are looked through quickly', () => {
  for (const sign of ['!', '[', '<http://a', 'http://a?u=https%3A', '>', '=“', '=" &', '- -', '\\', '{"a', '+AHs-']) {
    const start = performance.now();
    readReceipts(`${sign.repeat(200_000 / sign.length)} provinces-receipt`);

    expect(performance.now() - start).toBeLessThan(3000);
  }
});
