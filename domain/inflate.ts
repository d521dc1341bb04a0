import { Gunzip, Inflate } from 'fflate';

/** Bytes inflated at a time: deflate makes at most a thousand of one, so that what unfolds without end is stopped early. */
const PIECE = 1024;

/** Deflated bytes (RFC 1951; gzip's by RFC 1952) whole again, or null when they are none, cut short, or more than `maxBytes`. */
export function inflateBytes(
  bytes: Uint8Array,
  maxBytes: number,
  { isGzip = false }: { isGzip?: boolean } = {},
): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  try {
    const stream = new (isGzip ? Gunzip : Inflate)((part, isLast) => {
      size += part.length;
      if (size > maxBytes) throw new RangeError('too large');
      if (part.length > 0) parts.push(part);
      isWhole ||= isLast;
    });
    for (let at = 0; at < bytes.length; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return null;
  }
  if (!isWhole) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The same as text; null for what is no UTF-8, too. */
export function inflateText(bytes: Uint8Array, maxBytes: number): string | null {
  const whole = inflateBytes(bytes, maxBytes);
  try {
    return whole && new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return null;
  }
}
