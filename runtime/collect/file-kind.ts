import type { RefusalReason } from './protocol';

/** What the first bytes of a file say that it is. */
export type FileKind = 'zip' | 'gzip' | 'rtf' | 'text' | Extract<RefusalReason, 'packed' | 'picture'>;

/** First bytes as hex digits (Library of Congress, and each format's own specification). */
const KINDS: readonly (readonly [string, FileKind])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  // The only part of an archive that might have had several.
  ['504b0708504b0304', 'zip'],
  ['504b3030504b0304', 'zip'],
  ['1f8b', 'gzip'],
  ['7b5c727466', 'rtf'],
  ['52617221', 'packed'],
  ['377abcaf271c', 'packed'],
  ['fd377a585a00', 'packed'],
  ['425a68', 'packed'],
  ['28b52ffd', 'packed'],
  ['4d534346', 'packed'],
  ['1f9d', 'packed'],
  ['1fa0', 'packed'],
  ['04224d18', 'packed'],
  ['4c5a4950', 'packed'],
  ['25504446', 'picture'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['52494646', 'picture'],
  ['38425053', 'picture'],
  ['0000000c6a5020', 'picture'],
  ['00000100', 'picture'],
];

/** By its first bytes alone: names lie. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = KINDS.find(([start]) => head.startsWith(start));
  if (known) return known[1];
  // HEIC, AVIF and films: a box called ftyp.
  return new TextDecoder('latin1').decode(bytes.subarray(4, 8)) === 'ftyp' ? 'picture' : 'text';
}
