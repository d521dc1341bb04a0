import fc from 'fast-check';
import { readReceipts } from '../../../domain/assignment/read-receipts';
import { cleanName, MAX_NAME_CHARS, parseReceipt } from '../../../domain/assignment/receipt';
import { findReceiptCodes, MAX_RECEIPT_CODE_CHARS, writeReceiptCode } from '../../../domain/assignment/receipt-code';
import { MAX_RECEIPT_CHARS, readReceiptFile, writeReceiptFile } from '../../../domain/assignment/receipt-file';
import { sealText } from '../../../domain/assignment/sealed-text';
import fileV1 from '../fixtures/receipt-v1.json';
import codeV1 from '../fixtures/receipt-v1-code.json';
import { aReceipt, codeOf } from './a-receipt';
import { anAssignment } from './an-assignment';

const names = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '=HYPERLINK("x")',
    '<script>alert(1)</script>',
    '\u202eevil',
    '\ud800',
    '   ',
    'Nguyễn Thị Bé',
    '__proto__',
  ),
);

test('file and code give back the receipt that was put in, whatever the name', () => {
  fc.assert(
    fc.property(names, (name) => {
      const receipt = aReceipt({ name: cleanName(name) });

      expect(readReceipts(writeReceiptFile(receipt))).toEqual([{ ok: true, receipt }]);
      expect(readReceipts(codeOf(receipt))).toEqual([{ ok: true, receipt }]);
    }),
    { numRuns: 300 },
  );
});

test('it carries the version of the content, the assignment, the name, every answer with its time, and the nonce', () => {
  const receipt = aReceipt();

  expect(receipt).toMatchObject({
    content: expect.stringMatching(/^[0-9a-f]{16}$/),
    name: 'Amina',
    nonce: 'n1',
    at: 9000,
  });
  expect(receipt.assignment).toEqual(anAssignment());
  expect(receipt.work.lessons.map(({ item, at }) => [item, at])).toEqual([
    ['tw_single', 100],
    ['tw_match', 200],
    ['tw_sentence', 300],
  ]);
  expect(receipt.work.forms).toMatchObject([
    { id: 'f1', at: 1000, finishedAt: 4000, items: ['q0', 'q1'], answers: [{ at: 2000 }, { at: 3000 }] },
  ]);
  expect(JSON.stringify(receipt)).not.toContain('earned');
});

test('a receipt of version 1 is read, as file and as code', () => {
  expect(readReceiptFile(JSON.stringify(fileV1))).toEqual({ ok: true, receipt: aReceipt() });
  expect(findReceiptCodes(codeV1.code)).toEqual([{ ok: true, receipt: aReceipt() }]);
});

test('a code survives what mail programs and LMSs do to it', () => {
  const receipt = aReceipt();
  const code = codeOf(receipt);
  const sent = [
    `Dear all,\r\nhere it is:\r\n\r\n${code.replaceAll('\n', '\r\n')}\r\n\r\nBest, Amina`,
    code
      .split('\n')
      .map((row) => `> > ${row}`)
      .join('\n'),
    `<p>My receipt</p><p>${code.replaceAll('\n', '<br />\n')}</p>`,
    code.replaceAll('\n', ''),
    code.replace(/(.{30})/g, '$1\u200b'),
    `My receipt 1. ${code}`,
  ];

  for (const text of sent) expect(readReceipts(text)).toEqual([{ ok: true, receipt }]);
});

test('many codes in one text are all read, and one that was torn is told', () => {
  const [a, b, c] = [aReceipt({ nonce: 'a' }), aReceipt({ nonce: 'b' }), aReceipt({ nonce: 'c' })];
  const text = [codeOf(a), codeOf(b).slice(0, 200), codeOf(c)].join('\n\n');

  expect(readReceipts(text)).toEqual([
    { ok: true, receipt: a },
    { ok: true, receipt: c },
    { ok: false, why: 'damaged' },
  ]);
});

test('a file that an editor has laid out anew is still good; one with any value changed is damaged', () => {
  const file = writeReceiptFile(aReceipt());
  const compact = JSON.stringify(JSON.parse(file));

  expect(readReceiptFile(`\ufeff${compact}`)).toEqual({ ok: true, receipt: aReceipt() });
  for (const [from, to] of [
    ['"alone"', '"centre"'],
    ['"Amina"', '"Bo"'],
    ['2000', '2001'],
    ['"f1"', '"f2"'],
  ] as const) {
    expect(file).toContain(from);
    expect(readReceiptFile(file.replace(from, to))).toEqual({ ok: false, why: 'damaged' });
  }
});

test.each([
  ['', 'foreign'],
  ['{"format":"provinces-record","version":4}', 'foreign'],
  ['[]', 'foreign'],
  ['%PDF-1.7', 'foreign'],
  ['{"format":"provinces-receipt","version":1', 'damaged'],
  ['{"format":"provinces-receipt","version":1,"checksum":"","receipt":null}', 'damaged'],
  ['{"format":"provinces-receipt","version":2,"anything":[]}', 'newer'],
  ['pgareceipt2.q1ZKLMpMzi9Wq1ZKLMpMzi9W.0f9c2a11', 'newer'],
  [sealText('pgareceipt1', 'null'), 'damaged'],
  [sealText('pgareceipt1', '[[],[],[[{}]],[[["__proto__"]]]]'), 'damaged'],
  ['x'.repeat(MAX_RECEIPT_CHARS + 1), 'too-large'],
])('%.60s … is %s', (text, why) => {
  expect(readReceipts(text)).toEqual([{ ok: false, why }]);
});

test('any text is refused with a reason, or read as valid receipts', () => {
  const file = writeReceiptFile(aReceipt());
  const code = codeOf(aReceipt());
  const cut = (text: string) =>
    fc
      .tuple(fc.nat(text.length), fc.string({ maxLength: 3 }))
      .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1));
  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.json().map((text) => sealText('pgareceipt1', text)),
    fc.jsonValue().map((receipt) => JSON.stringify({ format: 'provinces-receipt', version: 1, checksum: '', receipt })),
    cut(file),
    cut(code),
  );

  fc.assert(
    fc.property(anything, (text) => {
      const results = readReceipts(text);

      expect(results.length).toBeGreaterThan(0);
      for (const result of results) {
        if (result.ok) expect(parseReceipt(result.receipt)).toEqual(result.receipt);
        else expect(['too-large', 'foreign', 'damaged', 'newer']).toContain(result.why);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a code in which any one character was changed or lost never reads as another receipt', () => {
  const code = codeOf(aReceipt());

  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.constantFrom('', 'A', 'z', '0', '-', '.', '7'), (at, other) => {
      for (const result of readReceipts(code.slice(0, at) + other + code.slice(at + 1))) {
        if (result.ok) expect(result.receipt).toEqual(aReceipt());
      }
    }),
    { numRuns: 1000 },
  );
});

test('a name is one line of at most 100 characters, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(names, (name) => {
      const clean = cleanName(name);

      expect([...clean].length).toBeLessThanOrEqual(MAX_NAME_CHARS);
      expect(clean).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(clean).toBe(clean.trim());
      expect(cleanName(clean)).toBe(clean);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['  Amina \t  Yusuf\n', 'Amina Yusuf'],
  ['Jose\u0301', 'José'],
  ['\u202eanimA', 'animA'],
  ['علی\u200cرضا', 'علی\u200cرضا'],
  ['李伟', '李伟'],
  ['Amina\u200b\u2060\u00ad\u061c Yusuf', 'Amina Yusuf'],
  ['\u3164\u200b\u2800', ''],
  [`A${'\u0316'.repeat(40)}mina`, `A${'\u0316'.repeat(4)}mina`],
  ['\u200dAmina\u200d', 'Amina'],
  ['👩\u200d🏫', '👩\u200d🏫'],
])('the name %j is kept as %j', (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});

test('work that makes too long a code has none: it is handed in as a file', () => {
  const answer = aReceipt().work.lessons[0];
  if (!answer) throw new Error('the receipt has an answer');
  const texts = Array.from({ length: 300 }, (_, i) => ({
    ...answer,
    item: `sentence_${i}`,
    response: {
      kind: 'text',
      text: Array.from({ length: 60 }, (_, j) => (i * 7919 + j * 104_729).toString(36)).join(' '),
    } as const,
  }));
  const long = aReceipt({ work: { lessons: texts, forms: [] } });

  expect(writeReceiptCode(long)).toBeNull();
  expect(readReceipts(writeReceiptFile(long))).toEqual([{ ok: true, receipt: long }]);
});

test('a common receipt’s code is short enough to paste, in lines that mail leaves alone', () => {
  const code = codeOf(aReceipt());

  expect(code.length).toBeLessThan(MAX_RECEIPT_CODE_CHARS);
  for (const row of code.split('\n')) expect(row.length).toBeLessThanOrEqual(64);
});
