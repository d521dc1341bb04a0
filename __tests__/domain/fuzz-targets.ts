import { deflateSync, gzipSync, inflateSync, strToU8, zipSync } from 'fflate';
import { gradeAll } from '../../domain/assignment/gradebook';
import { encodeAssignment, readAssignmentLink } from '../../domain/assignment/link';
import { packAssignment } from '../../domain/assignment/pack-assignment';
import { readReceipts } from '../../domain/assignment/read-receipts';
import { writeReceiptFile } from '../../domain/assignment/receipt-file';
import { sealText } from '../../domain/assignment/sealed-text';
import { decodeBase64Url, encodeBase64Url } from '../../domain/base64url';
import { joinPieces, readPieces, splitCode, writePiece } from '../../domain/code-piece';
import { RECORD_VERSION } from '../../domain/entry';
import { listUnread, parseAtlas } from '../../domain/evidence/atlas-state';
import { findMeant, findPlace, nameOfFragment, nameOfItem } from '../../domain/module-link';
import { parseDraft, parseEntry } from '../../domain/parse-entry';
import { readRecordFile, writeRecordFile } from '../../domain/record-file';
import { readResume, writeResume } from '../../domain/resume/resume-code';
import { makeResumeTable } from '../../domain/resume/resume-table';
import { hashText } from '../../domain/sha1';
import { readSource } from '../../runtime/collect/read-source';
import { readCmi5Launch } from '../../runtime/lms/cmi5-launch';
import { readRecordBytes } from '../../runtime/read-record-bytes';
import { readRecordCode, writeCode } from '../../runtime/record-code';
import { aFinish, aForm, aHelp, anAttempt, aPlan, aVisit } from './an-entry';
import { aReceipt, codeOf } from './assignment/a-receipt';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from './assignment/an-assignment';
import { mutateBytes, mutateText, mutateValue, type Random } from './mutate';

/** One way in from outside: what is made of honest input, and what reads it; a reader gives back a complaint or nothing. */
export interface FuzzTarget<T = never> {
  name: string;
  make: (random: Random) => T;
  read: (input: T) => string | undefined | Promise<string | undefined>;
}

const course = aGradingCourse();
const receipt = aReceipt();
const file = writeReceiptFile(receipt);
const code = codeOf(receipt);
const link = encodeAssignment(anAssignment()) ?? '';
const log = [
  ...aTry('f1', 1000, { q0: RIGHT, q1: WRONG }),
  ...[
    anAttempt({ at: 1 }),
    aHelp({ at: 2 }),
    aVisit({ at: 3 }),
    aForm({ at: 4 }),
    aFinish({ at: 5 }),
    aPlan({ at: 6 }),
  ],
].map((entry, i) => ({ ...entry, id: `${entry.id}-${i}` }));
const draft = { response: RIGHT, round: 0, confidence: 1, since: 5 };
const recordCode = writeCode(log);
const [part] = splitCode(recordCode, 20_000);
const table = makeResumeTable(anAssignment(), course);
const resume = writeResume({ log, drafts: {} }, table).code;

const inHtml = `<div><p>${file.replaceAll('"', '&quot;').replaceAll('\n', '<br>')}</p><p>${code.replaceAll('\n', '<br>')}</p></div>`;
const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${inHtml.replaceAll('=', '=3D')}\r\n--b\r\nContent-Type: application/json; name=r.json\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(file)}\r\n--b--\r\n`;
const texts = [
  file,
  code,
  inHtml,
  mail,
  encodeURIComponent(code),
  JSON.stringify({ a: file }),
  `{\\rtf1 ${code.replaceAll('\n', '\\par ')}}`,
];
const zip = zipSync({
  'a/r.json': strToU8(file),
  'b.html': strToU8(inHtml),
  'c.zip': zipSync({ 'd.txt': strToU8(code) }),
});
const files = [zip, gzipSync(strToU8(file)), ...texts.map((text) => strToU8(text))];

const recordFile = writeRecordFile(log, 5);
const recordFiles = [
  strToU8(recordFile),
  zipSync({ 'r.json': strToU8(recordFile) }),
  gzipSync(strToU8(recordFile)),
  new Uint8Array(Buffer.from(recordFile, 'utf16le')),
  strToU8(
    `MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(recordFile)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n')}`,
  ),
];

const packed = (() => {
  const payload = code.replaceAll('\n', '').split('.')[1] ?? '';
  return JSON.parse(new TextDecoder().decode(inflateSync(decodeBase64Url(payload) ?? new Uint8Array())));
})();
const sealFile = (raw: unknown) =>
  JSON.stringify({
    format: 'provinces-receipt',
    version: 1,
    checksum: hashText(JSON.stringify([1, raw]) ?? ''),
    receipt: raw,
  });
const sealRecord = (entries: unknown) =>
  JSON.stringify({
    format: 'provinces-record',
    version: RECORD_VERSION,
    exportedAt: 5,
    entries,
    checksum: hashText(JSON.stringify([RECORD_VERSION, 5, entries])),
  });
const sealResume = (body: string) => body + hashText(body).slice(0, 4);
const deflate = (raw: unknown) => encodeBase64Url(deflateSync(strToU8(JSON.stringify(raw) ?? '')));

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T;
}

/** Reads receipts and grades what is one: a score is a share, whatever was written into it. */
function grade(text: string): string | undefined {
  const collected = readReceipts(text).flatMap((result, i) =>
    result.ok ? [{ key: `r${i}`, source: '', receipt: result.receipt }] : [],
  );
  for (const assignment of [receipt.assignment, anAssignment({ sign: 'email' })]) {
    const { rows } = gradeAll(collected, assignment, course, 1e12);
    for (const { report } of rows) if (!(report.score >= 0 && report.score <= 1)) return `a score of ${report.score}`;
  }
  return undefined;
}

const target = <T>(name: string, make: FuzzTarget<T>['make'], read: FuzzTarget<T>['read']): FuzzTarget =>
  ({ name, make, read }) as unknown as FuzzTarget;
/** Whatever was read, there is nothing to complain of. */
const done = (..._read: unknown[]) => undefined;

export const TARGETS: readonly FuzzTarget[] = [
  target(
    'an assignment’s link',
    (random) => mutateText(`https://example.org/assignment/#${link}`, random),
    (text) => done(readAssignmentLink(text)),
  ),
  target(
    'an assignment’s link, checksum renewed',
    (random) => sealText('a1', JSON.stringify(mutateValue(packAssignment(anAssignment()), random)) ?? ''),
    (text) => done(readAssignmentLink(text)),
  ),
  target('a receipt’s file', (random) => mutateText(file, random), grade),
  target('a receipt’s file, checksum renewed', (random) => sealFile(mutateValue(receipt, random)), grade),
  target('a receipt’s code', (random) => mutateText(code, random), grade),
  target(
    'a receipt’s code, checksum renewed',
    (random) => sealText('pgareceipt1', JSON.stringify(mutateValue(packed, random)) ?? ''),
    grade,
  ),
  target('receipts on a journey', (random) => mutateText(pick(texts, random), random), grade),
  target(
    'files and archives',
    (random) => mutateBytes(pick(files, random), random),
    async (bytes: Uint8Array) => {
      const content = { size: bytes.length, arrayBuffer: async () => bytes.slice().buffer } as Blob;
      const { receipts, refused } = await readSource({ name: 'x', content });
      return receipts.length + refused.length === 0 && bytes.length > 0 && bytes[0] !== 0x50
        ? 'no word on it'
        : undefined;
    },
  ),
  target(
    'a record’s file',
    (random) => mutateText(writeRecordFile(log, 5), random),
    (text) => done(readRecordFile(text)),
  ),
  target(
    'a record’s file on a journey',
    (random) => mutateBytes(pick(recordFiles, random), random),
    (bytes: Uint8Array) => done(readRecordBytes(bytes)),
  ),
  target(
    'a record’s file, checksum renewed',
    (random) => sealRecord(mutateValue(log, random)),
    (text) => done(readRecordFile(text)),
  ),
  target(
    'a record’s code',
    (random) =>
      random(2) === 0
        ? mutateText(recordCode, random)
        : deflate(
            mutateValue(
              JSON.parse(new TextDecoder().decode(inflateSync(decodeBase64Url(recordCode) ?? new Uint8Array()))),
              random,
            ),
          ),
    (text) => done(readRecordCode(text)),
  ),
  target(
    'parts of a code',
    (random) =>
      part && random(2) === 0
        ? writePiece({ ...part, n: random(1000), total: random(1000), chunk: mutateText('abc', random) })
        : mutateText(`#import=${part ? writePiece(part) : ''}`, random),
    (text) => done(joinPieces(readPieces(text))),
  ),
  target(
    'addresses',
    (random) =>
      mutateText(
        pick(
          [
            `https://example.org/assignment/#${link}`,
            '/i/%23tw_pattern',
            '/lessons/twinning/#second-step',
            `https://urldefense.com/v3/__https://example.org/i/*tw_a__;Iw!!x`,
          ],
          random,
        ),
        random,
      ),
    (text) => done([findPlace(text), findMeant(text), nameOfItem(text), nameOfFragment(text)]),
  ),
  target(
    'the atlas’s address',
    (random) => mutateText('?province=hubei&country=algeria&sector=health&decade=1960&step=2&link=x', random),
    (text) => done([parseAtlas(text), listUnread(text)]),
  ),
  target(
    'where an LMS’s learner was, checksum renewed',
    (random) => sealResume(mutateText(resume.slice(0, -4), random)),
    (text) => done(readResume(text, table)),
  ),
  target(
    'rows of the database',
    (random) => mutateValue(pick<unknown>([...log, draft], random), random),
    (raw: unknown) => done([parseEntry(raw, RECORD_VERSION), parseEntry(raw, 1), parseDraft(raw)]),
  ),
  target(
    'a cmi5 launch',
    (random) =>
      mutateText(
        '?endpoint=https://x/&fetch=https://x/f&registration=r&activityId=a&actor=%7B%22name%22%3A%22A%22%7D',
        random,
      ),
    (text) => done(readCmi5Launch(text)),
  ),
];
