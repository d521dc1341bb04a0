/** A text or bytes (one character each, up to U+00FF) in quoted-printable (RFC 2045 §6.7), decoded to bytes in the same form. What is no such code stays. */
export function decodeQuotedPrintable(binary: string): string {
  return binary
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A text whose own bytes are quoted-printable of UTF-8, as a mail's source is pasted. */
export function unquoteText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return decodeUtf8(decodeQuotedPrintable(toBinary(bytes)));
}

/** Bytes as a text of one character each. */
export function toBinary(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: the arguments of a call are limited.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return binary;
}

/** The bytes of such a text. */
export function fromBinary(binary: string): Uint8Array {
  return Uint8Array.from(binary, (char) => char.charCodeAt(0) & 0xff);
}

function decodeUtf8(binary: string): string {
  return new TextDecoder().decode(fromBinary(binary));
}
