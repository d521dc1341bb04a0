/** Encodings in which programs save texts where they don't take UTF-8: their bytes can't tell which, a receipt's checksum can. */
const OTHERS = ['windows-1252', 'gb18030', 'shift_jis', 'big5', 'euc-kr', 'windows-1251', 'windows-1256'];

/** What the bytes of a file may say, the likeliest first. */
export function* listTexts(bytes: Uint8Array): Generator<string> {
  const order = findUtf32(bytes);
  if (order !== null) {
    yield decodeUtf32(bytes, order === 'little');
    return;
  }
  const wide = findWide(bytes);
  if (wide) {
    yield decode(wide, bytes);
    return;
  }
  try {
    yield new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    yield decode('utf-8', bytes);
    // Word's and Outlook's own files hold texts of two bytes a letter between other things, at even places or odd ones.
    if (isMixed(bytes)) {
      yield decode('utf-16le', bytes);
      yield decode('utf-16le', bytes.subarray(1));
    }
    for (const encoding of OTHERS) yield decode(encoding, bytes);
  }
}

/** UTF-16 by its mark, or by the zero that every Latin letter has on one side. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = Math.min(bytes.length, 2000);
  let [even, odd] = [0, 0];
  for (let at = 0; at + 1 < looked; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = looked * 0.4;
  if (odd > most && even < looked * 0.05) return 'utf-16le';
  return even > most && odd < looked * 0.05 ? 'utf-16be' : null;
}

/** UTF-32, which browsers do not decode: two of the four bytes of each letter are zero, in whichever order. */
function findUtf32(bytes: Uint8Array): 'little' | 'big' | null {
  const letters = Math.min(500, Math.floor(bytes.length / 4));
  if (letters < 20) return null;
  let [little, big] = [0, 0];
  for (let n = 0; n < letters; n += 1) {
    const [a, b, c, d] = bytes.subarray(4 * n, 4 * n + 4);
    if (c === 0 && d === 0 && a !== 0) little += 1;
    if (a === 0 && b === 0 && d !== 0) big += 1;
  }
  if (little === letters) return 'little';
  return big === letters ? 'big' : null;
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    letters.push(String.fromCodePoint(point > 0x10ffff ? 0xfffd : point));
  }
  return letters.join('').replace(/^\ufeff/, '');
}

/** The first bytes of a compound file ([MS-CFB]). */
function isMixed(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/** As this encoding, with whatever does not fit replaced; as UTF-8 where the browser does not know it. */
export function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
