import { deflateSync } from 'fflate';
import { decodeBase64Url, encodeBase64Url } from '../domain/base64url';
import { MAX_RECORD_CODE_CHARS } from '../domain/code-piece';
import type { Entry, Log } from '../domain/entry';
import { inflateText } from '../domain/inflate';
import { packEntries, unpackEntries } from '../domain/pack-entries';

/** The most that a code may unfold to, in bytes: far above what MAX_CODE_CHARS holds of a true record. */
const MAX_UNFOLDED = 4_000_000;

/** Entries as one code for an address: columns, deflated (RFC 1951), in base64url (RFC 4648 §5, no padding). */
export function writeCode(entries: Log): string {
  const deflated = deflateSync(new TextEncoder().encode(packEntries(entries)), { level: 9 });
  return encodeBase64Url(deflated);
}

/** The entries of a code, all or none. */
export function readRecordCode(code: string): { ok: true; entries: Entry[] } | { ok: false; why: 'damaged' | 'newer' } {
  const deflated = code.length <= MAX_RECORD_CODE_CHARS ? decodeBase64Url(code) : null;
  const text = deflated && inflateText(deflated, MAX_UNFOLDED);
  // Not deflated, cut short, or unfolding without end.
  return text === null ? { ok: false, why: 'damaged' } : unpackEntries(text);
}
