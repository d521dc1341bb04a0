/** What a column can hold here; numbers are whole. */
export type SqliteValue = number | string | null;

/** A whole number from 0 to 2^53 − 1 in SQLite's variable-length form: big-endian groups of seven bits. */
export function encodeVarint(value: number): number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest % 128) + 128);
  return bytes;
}

/** A row in SQLite's record format (file format, section 2.1): a header of types, then the bodies. */
export function encodeRecord(values: readonly SqliteValue[]): Uint8Array {
  const cells = values.map(encodeValue);
  const types = cells.flatMap(({ type }) => encodeVarint(type));
  // The header's length counts itself; one byte holds it up to 127, two beyond.
  const header = types.length < 127 ? encodeVarint(types.length + 1) : encodeVarint(types.length + 2);
  return joinBytes([Uint8Array.from([...header, ...types]), ...cells.map(({ body }) => body)]);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function encodeValue(value: SqliteValue): { type: number; body: Uint8Array } {
  if (value === null) return { type: 0, body: new Uint8Array() };
  if (typeof value === 'string') {
    const body = new TextEncoder().encode(value);
    return { type: 13 + 2 * body.length, body };
  }
  if (!Number.isSafeInteger(value)) throw new RangeError(`expected a whole number, got ${value}`);
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value));
  // Types 1 to 6 are big-endian integers of 1, 2, 3, 4, 6 and 8 bytes.
  const size = [1, 2, 3, 4, 6].find((width) => Math.abs(value) < 2 ** (8 * width - 1)) ?? 8;
  return { type: [1, 2, 3, 4, 6, 8].indexOf(size) + 1, body: bytes.subarray(8 - size) };
}
