/** @jest-environment node */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { writeReceiptFile } from '../../domain/assignment/receipt-file';
import { readSource } from '../../runtime/collect/read-source';
import { AMINA, BO, readBytes } from './some-sources';

const FILE = writeReceiptFile(AMINA);
const CODE = writeReceiptCode(BO) ?? '';

const fixture = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, 'fixtures', name)));

test.each<[string, string[], string[]]>([
  ['moodle-with-docx.zip', ['student.one@example.org'], []],
  ['moodle-with-inner-zip.zip', ['student.one@example.org', 'student.two@example.org'], []],
  ['receipt-code.rtf', ['student.one@example.org'], []],
  ['receipt-mail-qp.eml', ['student.one@example.org'], []],
  ['receipt-word-joiner.txt', ['student.one@example.org'], []],
  ['receipt-json-pasted-in-mail.txt', ['student.one@example.org'], []],
  ['onlinetext.txt', ['student.one@example.org'], []],
  ['zip-one-odd-entry.zip', ['Student.One@example.org'], ['x: a/receipt.json packed']],
])('%s, as it came from a real program, is read', async (name, names, refused) => {
  expect(await readBytes(fixture(name))).toEqual({ names, refused });
});

const encode16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const [low, high] = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
      return isLittle ? [low, high] : [high, low];
    }),
  );

const toBase64 = (text: string) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

/** A mail whose parts are given by their headers and bodies. */
const mailOf = (...parts: [string, string][]) =>
  [
    'Return-Path: <a@b.c>',
    'From: A <a@b.c>',
    'Subject: receipt',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    ' boundary="=_x+(1)"',
    '',
    'This is a multi-part message.',
    ...parts.flatMap(([headers, body]) => ['--=_x+(1)', headers, '', body]),
    '--=_x+(1)--',
    '',
  ].join('\r\n');

const ATTACHED =
  'Content-Type: application/json; name="r.json"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="r.json"';
const tarOf = (name: string, text: string) => {
  const block = new Uint8Array(512 + Math.ceil(text.length / 512) * 512 + 1024);
  block.set(strToU8(name));
  block.set(strToU8(text.length.toString(8).padStart(11, '0')), 124);
  block.set(strToU8('0'), 156);
  block.set(strToU8('ustar'), 257);
  block.set(strToU8(text), 512);
  return block;
};
const docx = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    `<w:document><w:p><w:r><w:t>${CODE.replace(/-/g, '</w:t><w:noBreakHyphen/><w:t>').replaceAll('\n', '</w:t></w:r></w:p><w:p w:rsidR="0"><w:r><w:t>')}</w:t></w:r></w:p></w:document>`,
  ),
  'word/media/image1.png': strToU8('\x89PNG'),
  'word/styles.xml': strToU8('<w:styles/>'),
});
const odt = zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.text'),
  'content.xml': strToU8(
    `<text:p>${FILE.replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`)
      .replaceAll('\n', '</text:p><text:p>')}</text:p>`,
  ),
});

test.each<[string, Uint8Array, string[]]>([
  ['UTF-16 with its mark', encode16(`\ufeff${FILE}`, true), ['Amina']],
  ['UTF-16 without', encode16(FILE, true), ['Amina']],
  ['UTF-16 the other way round', encode16(`\ufeff${CODE}`, false), ['Bo']],
  ['a document of Word', docx, ['Bo']],
  ['a document of LibreOffice', odt, ['Amina']],
  [
    'a zip in a zip in a zip',
    zipSync({ 'a.zip': zipSync({ 'b/c.zip': zipSync({ 'r.json': strToU8(FILE) }) }) }),
    ['Amina'],
  ],
  ['gzip', gzipSync(strToU8(FILE)), ['Amina']],
  ['a gzipped tar', gzipSync(tarOf('a/r.json', FILE)), ['Amina']],
  [
    'a mail with the file at it',
    strToU8(mailOf(['Content-Type: text/plain', 'Hello'], [ATTACHED, toBase64(FILE)])),
    ['Amina'],
  ],
  [
    'a mail with a zip at it',
    strToU8(mailOf([ATTACHED, Buffer.from(zipSync({ 'r.json': strToU8(FILE) })).toString('base64')])),
    ['Amina'],
  ],
  [
    'a mail in a mail',
    strToU8(mailOf(['Content-Type: message/rfc822', mailOf([ATTACHED, toBase64(FILE)]).replaceAll('=_x', '=_y')])),
    ['Amina'],
  ],
  [
    'a mail that says the same as text and as HTML',
    strToU8(
      mailOf(
        ['Content-Type: text/plain', CODE],
        ['Content-Type: text/html', `<p>${CODE.replaceAll('\n', '<br>')}</p>`],
      ),
    ),
    ['Bo'],
  ],
  [
    'a folder of mails',
    strToU8(
      `From a@b.c Mon Nov 27 04:39:04 2026\r\n${mailOf([ATTACHED, toBase64(FILE)])}\r\nFrom a@b.c Mon Nov 27 04:39:04 2026\r\n${mailOf(['Content-Type: text/plain', CODE])}`,
    ),
    ['Amina', 'Bo'],
  ],
  [
    'a mail of Outlook’s own format',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xff, ...encode16(`Hello\r\n${CODE}`, true), 0xff, 0xd8]),
    ['Bo'],
  ],
])('%s is read', async (_what, bytes, names) => {
  expect(await readBytes(bytes)).toEqual({ names, refused: [] });
});

const MAIL_HEAD = 'From: A <a@b.c>\r\nMIME-Version: 1.0\r\n';
const toUu = (bytes: Uint8Array) => {
  const groups = (line: Uint8Array) =>
    Array.from({ length: Math.ceil(line.length / 3) }, (_, n) => {
      const [a = 0, b = 0, c = 0] = line.subarray(3 * n, 3 * n + 3);
      const bits = (a << 16) | (b << 8) | c;
      return [18, 12, 6, 0].map((by) => String.fromCharCode(((bits >> by) & 63) + 32).replace(' ', '`')).join('');
    }).join('');
  const lines = Array.from({ length: Math.ceil(bytes.length / 45) }, (_, n) => {
    const line = bytes.subarray(45 * n, 45 * n + 45);
    return `${String.fromCharCode(32 + line.length)}${groups(line)}`;
  });
  return `begin 644 r.json\n${lines.join('\n')}\n\`\nend\n`;
};
const encode32 = (text: string) =>
  Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), char.charCodeAt(0) >> 8, 0, 0]));
const zipped = zipSync({ 'r.json': strToU8(FILE) });
const behind = (...before: number[]) => Uint8Array.from([...before, ...zipped]);

test.each<[string, Uint8Array | string]>([
  ['UTF-32', encode32(FILE)],
  ['base64 without the mail around it', toBase64(FILE)],
  ['base64 in a data: address', `<a href="data:application/json;base64,${Buffer.from(FILE).toString('base64')}">r</a>`],
  ['base64 in JSON', JSON.stringify({ name: 'r.json', content: Buffer.from(FILE).toString('base64') })],
  ['a zip in base64', `Hello\n\n${Buffer.from(zipped).toString('base64')}\n`],
  ['a uuencoded file', `Hello\n\n${toUu(strToU8(FILE))}\nBye`],
  ['a uuencoded part', `${MAIL_HEAD}Content-Transfer-Encoding: x-uuencode\r\n\r\n${toUu(strToU8(FILE))}`],
  [
    'base64 with a remark at its encoding',
    `${MAIL_HEAD}Content-Type: application/json\r\nContent-Transfer-Encoding: (hi) BASE64; x\r\n\r\n${toBase64(FILE)}`,
  ],
  ['a mail with the line ends of old Macs', mailOf([ATTACHED, toBase64(FILE)]).replaceAll('\r\n', '\r')],
  ['a zip behind a program', behind(0x4d, 0x5a, ...Array(300).fill(1))],
  ['a zip behind a blank line', behind(13, 10)],
  ['a zip of one part of several', behind(0x50, 0x4b, 7, 8)],
  [
    'a zip from Windows, with what its folders keep',
    zipSync({
      'a\\': new Uint8Array(0),
      'a\\r.json': strToU8(FILE),
      'a\\Thumbs.db': strToU8('x'),
      'a\\desktop.ini': strToU8('x'),
      'a\\~$r.docx': strToU8('x'),
      '__MACOSX\\._r.json': strToU8('x'),
    }),
  ],
  [
    'a workbook with carriage returns in its cells',
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/sharedStrings.xml': strToU8(
        `<sst><si><t>${writeReceiptCode(AMINA)?.replaceAll('\n', '_x000D_\n')}</t></si></sst>`,
      ),
    }),
  ],
])('%s is read', async (_what, source) => {
  expect(await readBytes(typeof source === 'string' ? strToU8(source) : source)).toEqual({
    names: ['Amina'],
    refused: [],
  });
  if (typeof source === 'string')
    expect((await readSource({ name: 'paste', content: source })).receipts).toMatchObject([{ receipt: AMINA }]);
});

test('the source of a mail that was pasted is read, also below a line of one’s own', async () => {
  const source = mailOf([ATTACHED, toBase64(FILE)]);
  for (const content of [source, `Here it is:\n\n${source}`])
    expect((await readSource({ name: 'paste', content })).receipts.map(({ receipt }) => receipt.name)).toEqual([
      'Amina',
    ]);
});

test.each([
  ['%PDF-1.7', 'picture'],
  ['Rar!\u001a', 'packed'],
  ['MSCF', 'packed'],
  ['8BPS', 'picture'],
  ['7z\u00bc\u00af\u0027\u001c', 'packed'],
  ['hello', 'foreign'],
])('%j is refused with what it is', async (text, why) => {
  expect(await readBytes(Uint8Array.from(text, (char) => char.charCodeAt(0)))).toEqual({
    names: [],
    refused: [`x ${why}`],
  });
});

test('names of files are shown as people see them', async () => {
  const zip = zipSync({ 'A\u202ecod\u200b.json': strToU8('x') });
  expect((await readBytes(zip)).refused).toEqual(['x: Acod.json foreign']);
});
