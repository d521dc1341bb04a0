import { fromBinary } from './quoted-printable';

/** Files written into one text that are looked at. */
const MOST = 200;

/** The longest text that is looked through, in characters: twice what a receipt's file may have. */
const MAX_CHARS = 8_000_000;

/** Shorter runs of letters and digits are words, codes and addresses. */
const MIN_CHARS = 120;

/** A line of base64 as mails have it, with quote marks before it; the last one may be short. */
const LINE = /^[>\s]*([A-Za-z0-9+/_-]{1,1000}={0,2})\s*$/;
const FULL = 40;

/**
 * The files that are written into a text in base64 (a mail's attachment without its head, a field of an export, a data:
 * address) or uuencoded, as their bytes. What only looks like one gives bytes that are none.
 */
export function listPackedInText(text: string): Uint8Array[] {
  const found: Uint8Array[] = [];
  if (text.length > MAX_CHARS) return found;
  let run = '';
  const end = () => {
    if (run.length >= MIN_CHARS) take(run, found);
    run = '';
  };
  const lines = text.split(/\r\n?|\n/);
  for (let at = 0; at < lines.length && found.length < MOST; at += 1) {
    const line = lines[at] ?? '';
    if (/^[> ]*begin(?:-base64)? [0-7]{3,4} ./.test(line)) {
      end();
      at = readUuencoded(lines, at, found);
      continue;
    }
    const whole = LINE.exec(line)?.[1];
    if (whole !== undefined && (whole.length >= FULL || run !== '')) {
      run += whole;
      if (whole.length < FULL || whole.endsWith('=')) end();
      continue;
    }
    end();
    for (const [inner] of line.matchAll(/[A-Za-z0-9+/_-]{120,}={0,2}/g)) if (found.length < MOST) take(inner, found);
  }
  end();
  return found;
}

function take(run: string, found: Uint8Array[]): void {
  const letters = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    found.push(fromBinary(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)))));
  } catch {
    // Letters that are no base64.
  }
}

/** From the line that says `begin` to the one that says `end` (POSIX, uuencode); gives the number of the last line read. */
function readUuencoded(lines: readonly string[], begin: number, found: Uint8Array[]): number {
  const bytes: number[] = [];
  const mark = /^[> ]*/.exec(lines[begin] ?? '')?.[0].length ?? 0;
  const isBase64 = (lines[begin] ?? '').includes('begin-base64');
  let run = '';
  let at = begin + 1;
  for (; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').slice(mark);
    if (/^(?:end|={4})\s*$/.test(line)) break;
    if (isBase64) run += line.trim();
    else readUuLine(line, bytes);
  }
  if (isBase64) take(run, found);
  else found.push(Uint8Array.from(bytes));
  return at;
}

/** A length and groups of four characters, six bits each; a blank, and a grave accent in its place, are none. */
function readUuLine(line: string, bytes: number[]): void {
  const bitsOf = (at: number) => ((line.charCodeAt(at) || 32) - 32) & 63;
  const size = bitsOf(0);
  for (let n = 0; n < size; n += 3) {
    const at = 1 + (n / 3) * 4;
    const group = (bitsOf(at) << 18) | (bitsOf(at + 1) << 12) | (bitsOf(at + 2) << 6) | bitsOf(at + 3);
    for (let byte = 0; byte < 3 && n + byte < size; byte += 1) bytes.push((group >> (16 - 8 * byte)) & 255);
  }
}
