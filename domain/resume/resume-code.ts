import type { Draft, Log } from '../entry';
import { hashText } from '../sha1';
import { createBitReader, createBitWriter } from './bits';
import { type PackedState, packState } from './pack-record';
import type { ResumeTable } from './resume-table';
import { listLevels, SHOWN_LEVEL } from './thin-state';
import { unpackState } from './unpack-record';

/** The version of the codes that this code writes: their first character. */
const RESUME_VERSION = '1';

/** Hex digits of the checksum at the end: a code that an LMS has cut is seen. */
const CHECK_DIGITS = 4;

/** The least that any LMS keeps, in characters (SCORM 1.2's suspend_data). */
export const MAX_RESUME_CHARS = 4096;

/** The same in cmi5: two states and the last statements have to fit at once into what browsers let outlive a page. */
export const MAX_CMI5_CHARS = 16_000;

export type ReadResume =
  | { ok: true; log: Log; drafts: Record<string, Draft> }
  /** `other-content`: written by a package of other questions. */
  | { ok: false; why: 'damaged' | 'newer' | 'other-content' };

/**
 * A learner's state as printable ASCII without spaces, at most `maxChars`: all of it when it fits, else as much as does
 * (see `listLevels`). `isWhole` tells whether pages will show all that they show now. Throws when even the last level
 * is too long: `boundResume` tells before a package is made.
 */
export function writeResume(
  state: { log: Log; drafts: Readonly<Record<string, Draft>> },
  table: ResumeTable,
  maxChars = MAX_RESUME_CHARS,
): { code: string; isWhole: boolean } {
  let depth = 0;
  for (const level of listLevels(state, table)) {
    const code = sealCode(level, table);
    if (code.length <= maxChars) return { code, isWhole: depth <= SHOWN_LEVEL };
    depth += 1;
  }
  throw new RangeError(`the state needs more than ${maxChars} characters`);
}

/** What `writeResume` wrote for the same content; total over any text. */
export function readResume(code: string, table: ResumeTable): ReadResume {
  const version = /^(\d+)\./.exec(code)?.[1];
  if (version !== undefined && Number(version) > Number(RESUME_VERSION)) return { ok: false, why: 'newer' };
  const body = code.slice(0, -CHECK_DIGITS);
  if (version !== RESUME_VERSION || checksumOf(body) !== code.slice(-CHECK_DIGITS))
    return { ok: false, why: 'damaged' };
  const reader = createBitReader(body.slice(RESUME_VERSION.length + 1));
  if (!reader) return { ok: false, why: 'damaged' };
  try {
    if (reader.read(24) !== table.fingerprint) return { ok: false, why: 'other-content' };
    const { log, drafts } = unpackState(reader, table);
    return { ok: true, log, drafts: { ...drafts } };
  } catch {
    // A number that names nothing, or an end where none should be.
    return { ok: false, why: 'damaged' };
  }
}

function sealCode(state: PackedState, table: ResumeTable): string {
  const writer = createBitWriter();
  writer.write(table.fingerprint, 24);
  packState(writer, state, table);
  const body = `${RESUME_VERSION}.${writer.toText()}`;
  return body + checksumOf(body);
}

function checksumOf(body: string): string {
  return hashText(body).slice(0, CHECK_DIGITS);
}
