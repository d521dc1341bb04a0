import { listTexts } from '../domain/carried/decode-bytes';
import { listPackedInText } from '../domain/carried/packed-in-text';
import { toBinary } from '../domain/carried/quoted-printable';
import { inflateBytes } from '../domain/inflate';
import { MAX_FILE_SIZE, type ReadRecord, readRecordFile } from '../domain/record-file';
import { kindOf } from './collect/file-kind';
import { isMail, listMailParts } from './collect/mail-parts';
import { listZip } from './collect/zip-entries';

/** Packages in one another, and files in one package, that are looked into. */
const MAX_DEPTH = 3;
const MAX_FILES = 50;

/** Mails that are looked into, in bytes: all of it is done while the page waits. */
const MAX_MAIL_BYTES = 8_000_000;

/**
 * The record in a file that went through mail programs, editors and packers: in another encoding, in a zip or gzip, or
 * attached to a mail. The first one that is whole; else what is wrong with the one that comes nearest to a record.
 */
export function readRecordBytes(bytes: Uint8Array, depth = 0): ReadRecord {
  const kind = kindOf(bytes);
  if (kind === 'gzip' || kind === 'zip') return depth < MAX_DEPTH ? best(unpack(bytes, kind), depth) : NONE;
  let read: ReadRecord = NONE;
  for (const text of listTexts(bytes)) {
    const next = readRecordFile(text);
    if (next.ok) return next;
    if (read.ok === false && read.why === 'not-a-record') read = next;
    if (depth < MAX_DEPTH && next.why !== 'newer') {
      const inside = best(listInside(bytes, text), depth);
      if (inside.ok) return inside;
    }
    // In another encoding of Latin letters it is none either.
    if (next.why === 'not-a-record') break;
  }
  return read;
}

const NONE: ReadRecord = { ok: false, why: 'not-a-record' };

function best(inside: Iterable<Uint8Array>, depth: number): ReadRecord {
  let read: ReadRecord = NONE;
  for (const bytes of inside) {
    const next = readRecordBytes(bytes, depth + 1);
    if (next.ok) return next;
    if (read.ok === false && read.why === 'not-a-record') read = next;
  }
  return read;
}

function* unpack(bytes: Uint8Array, kind: 'gzip' | 'zip'): Generator<Uint8Array> {
  if (kind === 'gzip') {
    const whole = inflateBytes(bytes, MAX_FILE_SIZE, { isGzip: true });
    if (whole) yield whole;
    return;
  }
  let left = 2 * MAX_FILE_SIZE;
  for (const file of listZip(bytes, MAX_FILES).files) {
    left -= file.size;
    if (left < 0) return;
    const content = file.open();
    if (typeof content !== 'string') yield content;
  }
}

function* listInside(bytes: Uint8Array, text: string): Generator<Uint8Array> {
  if (bytes.length > MAX_MAIL_BYTES) return;
  const binary = toBinary(bytes);
  if (isMail(binary))
    for (const { content } of listMailParts(binary).slice(0, MAX_FILES))
      yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (const packed of listPackedInText(text).slice(0, MAX_FILES)) yield packed;
}
