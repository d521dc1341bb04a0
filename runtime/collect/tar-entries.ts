import type { Packed } from './zip-entries';

const BLOCK = 512;

/** Whether bytes are a tar (POSIX ustar and GNU's). */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length > BLOCK && textOf(bytes.subarray(257, 262)) === 'ustar';
}

/** The files of a tar, at most `most`. */
export function listTar(bytes: Uint8Array, most: number): { files: Packed[]; isCut: boolean; isMore: boolean } {
  const files: Packed[] = [];
  let at = 0;
  while (at + BLOCK <= bytes.length && bytes[at] !== 0) {
    const size = Number.parseInt(textOf(bytes.subarray(at + 124, at + 136)), 8);
    if (!(size >= 0)) return { files, isCut: true, isMore: false };
    const start = at + BLOCK;
    const kind = textOf(bytes.subarray(at + 156, at + 157));
    if (kind === '' || kind === '0') {
      if (files.length === most) return { files, isCut: false, isMore: true };
      const content = bytes.subarray(start, start + size);
      const path = textOf(bytes.subarray(at, at + 100));
      files.push({ path, size, open: () => (content.length === size ? content : 'unreadable') });
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { files, isCut: false, isMore: false };
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
}
