/** @jest-environment node */
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Log } from '../../domain/entry';
import { writeRecordFile } from '../../domain/record-file';
import { readRecordBytes } from '../../runtime/read-record-bytes';
import { anAttempt } from '../domain/an-entry';

const LOG: Log = [anAttempt({ id: 'a', at: 5, response: { kind: 'text', text: '抱团出海 “together” é' } })];
const FILE = writeRecordFile(LOG, 9);
const attach = (bytes: Uint8Array) =>
  `MIME-Version: 1.0\r\nContent-Type: application/json; name="r.json"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(
    bytes,
  )
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')}\r\n`;

test.each<[string, Uint8Array]>([
  ['as it was saved', strToU8(FILE)],
  ['as Notepad saves it', strToU8(`\ufeff${FILE.replaceAll('\n', '\r\n')}`)],
  ['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${FILE}`, 'utf16le'))],
  ['in a zip', zipSync({ '__MACOSX/._r.json': strToU8('x'), 'r.json': strToU8(FILE) })],
  ['gzipped', gzipSync(strToU8(FILE))],
  ['attached to a mail', strToU8(attach(strToU8(FILE)))],
  ['in a zip attached to a mail', strToU8(attach(zipSync({ 'r.json': strToU8(FILE) })))],
])('a record %s is read', (_how, bytes) => {
  expect(readRecordBytes(bytes)).toMatchObject({ ok: true, entries: LOG });
});

test.each<[string, Uint8Array, string]>([
  ['no record', strToU8('hello'), 'not-a-record'],
  ['nothing', new Uint8Array(0), 'not-a-record'],
  ['a changed record', strToU8(FILE.replace('together', 'to gether')), 'damaged'],
  ['a zip of a changed record', zipSync({ 'r.json': strToU8(FILE.slice(0, -20)) }), 'damaged'],
  ['a zip of none', zipSync({ 'a.txt': strToU8('x') }), 'not-a-record'],
  ['a torn zip', zipSync({ 'r.json': strToU8(FILE) }).slice(0, 60), 'not-a-record'],
])('%s is none, and it is said why', (_what, bytes, why) => {
  expect(readRecordBytes(bytes)).toEqual({ ok: false, why });
});
