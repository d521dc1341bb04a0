import { deflateSync, Inflate } from 'fflate';
import { decodeBase64Url, encodeBase64Url } from '../domain/base64url';
import { MAX_CODE_CHARS } from '../domain/code-part';
import type { Entry, Log } from '../domain/entry';
import { packEntries, unpackEntries } from '../domain/pack-entries';

/** The most that a code may unfold to, in bytes: far above what MAX_CODE_CHARS holds of a true record. */
const MAX_UNFOLDED = 4_000_000;

/** Entries as one code for an address: columns, deflated (RFC 1951), in base64url (RFC 4648 §5, no padding). */
export function writeCode(entries: Log): string {
  const deflated = deflateSync(new TextEncoder().encode(packEntries(entries)), { level: 9 });
  return encodeBase64Url(deflated);
}

/** The entries of a code, all or none. */
export function readCode(code: string): { ok: true; entries: Entry[] } | { ok: false; why: 'damaged' | 'newer' } {
  const deflated = code.length <= MAX_CODE_CHARS ? decodeBase64Url(code) : null;
  if (!deflated) return { ok: false, why: 'damaged' };
  try {
    return unpackEntries(unfold(deflated));
  } catch {
    // Not deflated, cut short, or unfolding without end.
    return { ok: false, why: 'damaged' };
  }
}

function unfold(deflated: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((bytes, isLast) => {
    size += bytes.length;
    if (size > MAX_UNFOLDED) throw new RangeError('too much');
    text += decoder.decode(bytes, { stream: !isLast });
    isWhole ||= isLast;
  });
  // In small pieces, so that a hostile code is stopped before it has filled the memory.
  for (let at = 0; at < deflated.length; at += 1024) {
    inflate.push(deflated.subarray(at, at + 1024), at + 1024 >= deflated.length);
  }
  if (!isWhole) throw new RangeError('cut short');
  return text;
}
