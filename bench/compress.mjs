// @ts-check
import { brotliCompressSync } from 'node:zlib';

/** Whether a host compresses what has this type. */
export function isText(/** @type {string} */ type) {
  return /text|json|javascript|svg|manifest/.test(type);
}

/** As a host does that compresses its files once, when they are put there. */
export function compress(/** @type {string | Uint8Array} */ content) {
  return brotliCompressSync(content);
}

/** Bytes on the wire. */
export function countBrotli(/** @type {string | Uint8Array} */ content) {
  return compress(content).length;
}
