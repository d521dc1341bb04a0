import { deflateSync } from 'fflate';
import { decodeBase64Url, encodeBase64Url } from '../base64url';
import { inflateText } from '../inflate';
import { hashText } from '../sha1';

/** Hex digits of the checksum: one accident in four thousand million goes unseen. */
const CHECK_DIGITS = 8;

/**
 * A text made small and safe to send: `prefix.payload.check`, where the payload is deflated (RFC 1951) and in base64url.
 * It ends in a hex digit: programs that find links in text drop other endings. The same text gives the same result.
 */
export function sealText(prefix: string, text: string): string {
  const body = `${prefix}.${encodeBase64Url(deflateSync(new TextEncoder().encode(text), { level: 9 }))}`;
  return `${body}.${checksumOf(body)}`;
}

/** What `sealText` sealed with this prefix; null when it was changed, is none, or unfolds to more than `maxBytes`. */
export function unsealText(prefix: string, sealed: string, maxBytes: number): string | null {
  const [head, payload, check, ...rest] = sealed.split('.');
  if (head !== prefix || payload === undefined || check === undefined || rest.length > 0) return null;
  if (check !== checksumOf(`${head}.${payload}`)) return null;
  const bytes = decodeBase64Url(payload);
  return bytes ? inflateText(bytes, maxBytes) : null;
}

function checksumOf(body: string): string {
  return hashText(body).slice(0, CHECK_DIGITS);
}
