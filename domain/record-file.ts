import { type Entry, type Log, RECORD_VERSION } from './entry';
import { parseEntry } from './parse-entry';
import { hashText } from './sha1';
import { anything, arrayOf, atLeast, exactly, numberIn, oneOf, parseAs, stringOf, wholeIn } from './shape';

export const RECORD_FORMAT = 'provinces-record';

/** The largest file that is read, in bytes and in UTF-16 units: some 100,000 answers. */
export const MAX_FILE_SIZE = 40_000_000;

/** What can be wrong with a file: too long, none of ours, changed since it was written, or from a newer version of this code. */
export type FileFault = 'too-large' | 'not-a-record' | 'damaged' | 'newer';

export type ReadRecord = { ok: true; entries: Entry[]; exportedAt: number } | { ok: false; why: FileFault };

const envelope = atLeast({ format: oneOf(RECORD_FORMAT), version: numberIn() });

const content = exactly({
  format: oneOf(RECORD_FORMAT),
  version: wholeIn(1),
  exportedAt: numberIn(),
  entries: arrayOf(anything),
  checksum: stringOf(),
});

/** The whole record as JSON text, one entry a line. `now` is milliseconds since the epoch. Unfinished answers are not in it. */
export function writeRecordFile(log: Log, now: number): string {
  const entries = log.map((entry) => JSON.stringify(entry));
  const checksum = checksumOf(RECORD_VERSION, now, log);
  const head = { format: RECORD_FORMAT, version: RECORD_VERSION, exportedAt: now, checksum };
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${entries.join(',\n')}\n]}\n`;
}

/**
 * The entries of a record file of any version so far, lifted to today's shape; or why none of it is taken. All or
 * nothing: the checksum covers everything that is read, so a file that was changed anywhere is refused as a whole.
 */
export function readRecordFile(text: string): ReadRecord {
  if (text.length > MAX_FILE_SIZE) return { ok: false, why: 'too-large' };
  try {
    return readText(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    // A nest so deep that the engine gives up on it.
    return { ok: false, why: text.includes(RECORD_FORMAT) ? 'damaged' : 'not-a-record' };
  }
}

function readText(text: string): ReadRecord {
  const raw = parseJson(text);
  // What a broken file was meant to be can only be guessed from its first words.
  if (raw === undefined) return { ok: false, why: text.includes(RECORD_FORMAT) ? 'damaged' : 'not-a-record' };
  const kind = parseAs(envelope, raw);
  if (!kind) return { ok: false, why: 'not-a-record' };
  // A newer version may say everything else in another way.
  if (kind.version > RECORD_VERSION) return { ok: false, why: 'newer' };
  // A schema goes through all of a list before it says what is in it.
  const file = countEntries(raw) > MAX_ENTRIES ? null : parseAs(content, raw);
  if (!file || !looksLikeEntries(file.entries, file.version)) return { ok: false, why: 'damaged' };
  const { version, exportedAt, entries: rawEntries, checksum } = file;
  if (checksum !== checksumOf(version, exportedAt, rawEntries)) return { ok: false, why: 'damaged' };
  const entries = rawEntries.flatMap((entry) => parseEntry(entry, version) ?? []);
  if (entries.length < rawEntries.length) return { ok: false, why: 'damaged' };
  return { ok: true, entries, exportedAt };
}

function countEntries(raw: unknown): number {
  const entries = typeof raw === 'object' && raw !== null && 'entries' in raw ? raw.entries : null;
  return Array.isArray(entries) ? entries.length : 0;
}

/** Entries that one file may hold, and those that are looked at before all are read and summed. */
const MAX_ENTRIES = 200_000;
const LOOKED_AT = 5;

/** Whether it is worth reading to the end: what begins with what is no entry was changed. */
function looksLikeEntries(entries: readonly unknown[], version: number): boolean {
  return entries.slice(0, LOOKED_AT).every((entry) => parseEntry(entry, version) !== null);
}

/** Over the parsed values: a file that an editor has laid out anew says the same and is still good. */
function checksumOf(version: number, exportedAt: number, entries: readonly unknown[]): string {
  return hashText(JSON.stringify([version, exportedAt, entries]));
}

function parseJson(text: string): unknown {
  try {
    const raw: unknown = JSON.parse(text);
    // −0 would be written as 0, and so pass the checksum. To look at each value takes ten times as long: only where there
    // may be one, and not for more entries than are read.
    if (!/-\d/.test(text) || countEntries(raw) > MAX_ENTRIES) return raw;
    return JSON.parse(text, (_, value: unknown) => (value === 0 ? 0 : value));
  } catch {
    return undefined;
  }
}
