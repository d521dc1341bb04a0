/** @jest-environment node */
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { encodeBase64Url } from '../../domain/base64url';
import { joinPieces, MAX_RECORD_CODE_CHARS, readPiece, splitCode, writePiece } from '../../domain/code-piece';
import { type Entry, mergeLogs, RECORD_VERSION } from '../../domain/entry';
import { packEntries } from '../../domain/pack-entries';
import { readRecordCode, writeCode } from '../../runtime/record-code';
import { logs } from '../domain/a-log';
import { aForm, anAttempt } from '../domain/an-entry';
import linksV4 from '../domain/fixtures/record-code-v4.json';
import recordV4 from '../domain/fixtures/record-v4.json';

/** Answers as learners give them: 90 questions, ids and times as the session makes them, by a small seeded generator. */
function answers(count: number): Entry[] {
  let seed = 1;
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const newId = () => Array.from({ length: 20 }, () => draw(16).toString(16)).join('');
  let at = 1_763_942_400_000;
  let form = newId();
  return Array.from({ length: count }, (_, i) => {
    at += draw(60_000);
    if (i % 12 === 11) {
      form = newId();
      return aForm({ id: form, at, items: Array.from({ length: 12 }, () => `tw_question_${draw(90)}`) });
    }
    const item = draw(90);
    return anAttempt({
      id: newId(),
      at,
      item: `tw_question_${item}`,
      hash: (0x9e3779b1 * (item + 1)).toString(16).slice(0, 12),
      form,
      seed: `${form}/0`,
      response:
        item % 2
          ? { kind: 'choice', chosen: [`option${draw(4)}`] }
          : { kind: 'placement', placed: { hubei: `bin${draw(5)}`, hunan: `bin${draw(5)}`, jiangxi: `bin${draw(5)}` } },
      score: { earned: draw(3), possible: 2 },
      elapsedMs: draw(90_000),
    });
  });
}

test('a code gives back the entries that it was made of', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const read = readRecordCode(writeCode(log));

      expect(read.ok && mergeLogs([], read.entries)).toEqual(log);
    }),
    { numRuns: 200 },
  );
});

test('a code holds nothing that an address or a QR code in byte mode would escape', () => {
  expect(writeCode(answers(50))).toMatch(/^[A-Za-z0-9_-]+$/);
});

test('of 2,000 codes changed on the way each is the same record or is refused as a whole', () => {
  const log = mergeLogs([], answers(12));
  const parts = splitCode(writeCode(log), 200).map(writePiece);
  const changed = fc
    .tuple(fc.nat(parts.length - 1), fc.nat(150), fc.constantFrom(...'AZaz09-_.\n '))
    .map(([which, at, to]) =>
      parts.map((part, i) => (i === which ? part.slice(0, at) + to + part.slice(at + 1) : part)),
    );

  fc.assert(
    fc.property(changed, (texts) => {
      const joined = joinPieces(texts.flatMap((text) => readPiece(text) ?? []));
      const read = joined && 'code' in joined ? readRecordCode(joined.code) : null;

      if (read?.ok) expect(mergeLogs([], read.entries)).toEqual(log);
    }),
    { numRuns: 2000 },
  );
});

test('of 2,000 codes changed before they were cut, none gives half a record', () => {
  const log = mergeLogs([], answers(6));
  const code = writeCode(log);
  const changed = fc
    .tuple(fc.nat(code.length - 1), fc.constantFrom(...'AZaz09-_'), fc.boolean())
    .map(([at, to, isCut]) => (isCut ? code.slice(0, at) : code.slice(0, at) + to + code.slice(at + 1)));

  fc.assert(
    fc.property(changed, (mutated) => {
      const read = readRecordCode(mutated);

      // Deflate carries no checksum (the parts do): what unfolds must still be entries, all of them whole.
      if (read.ok) expect(read.entries).toHaveLength(log.length);
    }),
    { numRuns: 2000 },
  );
});

test('the links that version 4 made are read, whatever the version is by now', () => {
  const joined = joinPieces(linksV4.flatMap((link) => readPiece(link) ?? []));
  const read = joined && 'code' in joined ? readRecordCode(joined.code) : null;

  expect(read?.ok && new Set(read.entries.map(({ id }) => id))).toEqual(new Set(recordV4.entries.map(({ id }) => id)));
});

test('a code of a newer version is told from damage', () => {
  const newer = packEntries(answers(2)).replace(`"version":${RECORD_VERSION}`, `"version":${RECORD_VERSION + 1}`);

  expect(readRecordCode(encodeBase64Url(deflateSync(new TextEncoder().encode(newer))))).toEqual({
    ok: false,
    why: 'newer',
  });
});

test('a small code that would unfold without end is refused', () => {
  const bomb = encodeBase64Url(deflateSync(new Uint8Array(12_000_000), { level: 9 }));

  expect(bomb.length).toBeLessThan(MAX_RECORD_CODE_CHARS);
  expect(readRecordCode(bomb)).toEqual({ ok: false, why: 'damaged' });
});

test.each([
  ['', 'nothing'],
  ['AAAA', 'no deflate'],
  ['a b', 'no base64url'],
  ['A'.repeat(MAX_RECORD_CODE_CHARS + 1), 'too long'],
])('%s is damaged', (code) => {
  expect(readRecordCode(code)).toEqual({ ok: false, why: 'damaged' });
});
