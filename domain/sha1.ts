/**
 * SHA-1 (FIPS 180-4) of the UTF-8 bytes of a text, as 40 hex digits. It tells damage, and it is what Anki's note
 * checksums are made of; it proves nothing about who wrote the text. Here because the browser's own is asynchronous and
 * missing on plain HTTP.
 */
export function hashText(text: string): string {
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Uint32Array(80);
  const padded = padMessage(new TextEncoder().encode(text));
  for (let block = 0; block < padded.byteLength; block += 64) addBlock(state, schedule, padded, block);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and its length in bits, to a multiple of 64 bytes. */
function padMessage(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  return view;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function addBlock(state: Uint32Array, schedule: Uint32Array, message: DataView, offset: number): void {
  const word = (t: number) => schedule[t] ?? 0;
  for (let t = 0; t < 16; t += 1) schedule[t] = message.getUint32(offset + 4 * t);
  for (let t = 16; t < 80; t += 1) schedule[t] = rotate(word(t - 3) ^ word(t - 8) ^ word(t - 14) ^ word(t - 16), 1);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let t = 0; t < 80; t += 1) {
    const [mix, constant] =
      t < 20
        ? [(b & c) | (~b & d), 0x5a827999]
        : t < 40
          ? [b ^ c ^ d, 0x6ed9eba1]
          : t < 60
            ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
            : [b ^ c ^ d, 0xca62c1d6];
    const next = (rotate(a, 5) + mix + e + constant + word(t)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  [a, b, c, d, e].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}
