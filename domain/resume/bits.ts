import { decodeBase64Url, encodeBase64Url } from '../base64url';

/** Bits of one group of a count; each group has one bit more that says whether another follows. */
const GROUP = 4;

/** Numbers written one after another in as few bits as they need. */
export interface BitWriter {
  /** A whole number from 0 below 2^`width`; `width` at most 48. */
  write(value: number, width: number): void;
  /** Any safe whole number from 0: small ones take few bits. */
  writeCount(value: number): void;
  writeBytes(bytes: Uint8Array): void;
  /** All of it in base64url. */
  toText(): string;
}

/** Reads what a `BitWriter` wrote, in the same order. Throws a RangeError past the end. */
export interface BitReader {
  read(width: number): number;
  readCount(): number;
  readBytes(length: number): Uint8Array;
}

export function createBitWriter(): BitWriter {
  const bytes: number[] = [];
  let used = 0;
  const writeBit = (bit: number) => {
    if (used % 8 === 0) bytes.push(0);
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) | (bit << (7 - (used % 8)));
    used += 1;
  };
  const writer: BitWriter = {
    write: (value, width) => {
      if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** width)
        throw new RangeError(`${value} does not fit into ${width} bits`);
      // Not by shifting: numbers of more than 32 bits would lose their upper half.
      for (let i = width - 1; i >= 0; i -= 1) writeBit(Math.floor(value / 2 ** i) % 2);
    },
    writeCount: (value) => {
      let rest = value;
      do {
        const hasMore = rest >= 2 ** GROUP;
        writer.write(hasMore ? 1 : 0, 1);
        writer.write(rest % 2 ** GROUP, GROUP);
        rest = Math.floor(rest / 2 ** GROUP);
      } while (rest > 0);
    },
    writeBytes: (list) => {
      for (const byte of list) writer.write(byte, 8);
    },
    toText: () => encodeBase64Url(Uint8Array.from(bytes)),
  };
  return writer;
}

/** A reader of a base64url text, or null when the text is none. */
export function createBitReader(text: string): BitReader | null {
  const bytes = decodeBase64Url(text);
  if (!bytes) return null;
  let at = 0;
  const readBit = () => {
    const byte = bytes[Math.floor(at / 8)];
    if (byte === undefined) throw new RangeError('cut short');
    const bit = (byte >> (7 - (at % 8))) & 1;
    at += 1;
    return bit;
  };
  const reader: BitReader = {
    read: (width) => {
      let value = 0;
      for (let i = 0; i < width; i += 1) value = value * 2 + readBit();
      return value;
    },
    readCount: () => {
      let value = 0;
      let weight = 1;
      for (let hasMore = true; hasMore; weight *= 2 ** GROUP) {
        hasMore = reader.read(1) === 1;
        value += reader.read(GROUP) * weight;
        if (!Number.isSafeInteger(value)) throw new RangeError('too large');
      }
      return value;
    },
    readBytes: (length) => {
      if (length > bytes.length) throw new RangeError('cut short');
      return Uint8Array.from({ length }, () => reader.read(8));
    },
  };
  return reader;
}

/** Bits that tell `count` things apart; at least 1. */
export function widthOf(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(Math.max(2, count))));
}
