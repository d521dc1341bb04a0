import { ID_DIGITS } from '../../domain/resume/pack-record';

/** A record's id that a resume code keeps in 40 bits. Not `randomUUID`: browsers withhold it on plain HTTP. */
export function drawShortId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => ID_DIGITS.charAt(byte % 32)).join('');
}

/** A random UUID (RFC 9562, version 4). */
export function drawUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
