/** Encodings in which programs save texts where they don't take UTF-8: their bytes can't tell which, a receipt's checksum can. */
const OTHERS = ['windows-1252', 'gb18030', 'shift_jis', 'big5', 'euc-kr', 'windows-1251', 'windows-1256'];

/** What the bytes of a file may say, the likeliest first. */
export function* listTexts(bytes: Uint8Array): Generator<string> {
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
