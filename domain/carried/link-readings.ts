import { decodeBase64Url } from '../base64url';
import { dropHidden } from '../shown-text';
import { decodeEntities } from './html-text';
import { unquoteText } from './quoted-printable';
import { decodePercent } from './readings';

/** Wrappings in one another that are taken off. */
const MAX_TIMES = 5;

/** Readings of one text: more than all wrappings make. */
const MAX_READINGS = 24;

/**
 * What a pasted link may have been before mail programs, chat tools and link scanners (Safe Links, Google, Proofpoint and
 * their like) wrapped it: first the text itself, then with one wrapping after the other taken off. At most `maxChars` of
 * the text are looked at; line breaks within a link are for the caller to take out.
 */
export function listLinkReadings(text: string, maxChars: number): string[] {
  const plain = toAscii(dropHidden(text.slice(0, maxChars)));
  const found = new Set<string>([plain]);
  // A set is walked through with what is added on the way.
  let times = 0;
  for (const reading of found) {
    if (times > MAX_READINGS) break;
    times += 1;
    for (const unwrap of UNWRAP) {
      const next = unwrap(reading);
      if (next !== null && next !== '' && found.size < MAX_READINGS) found.add(next.slice(0, maxChars));
    }
  }
  return [...found];
}

const UNWRAP: readonly ((text: string) => string | null)[] = [
  (text) => (/=\r?\n|=23/.test(text) ? unquoteText(text) : null),
  (text) => (/[%\\]u00/i.test(text) ? decodeUnits(text) : null),
  (text) => (text.includes('&') ? repeat(text, decodeEntities) : null),
  (text) => (text.includes('%') ? repeat(text, decodePercent) : null),
  (text) => (text.includes('\\') ? text.replaceAll('\\', '') : null),
  unwrapProofpoint2,
  unwrapProofpoint3,
  unwrapBase64,
  (text) => (/[–—]/.test(text) ? text.replaceAll('–', '-').replaceAll('—', '--') : null),
  (text) => (text.includes('–') ? text.replaceAll('–', '--') : null),
];

function repeat(text: string, decode: (text: string) => string): string {
  let last = text;
  for (let times = 0; times < MAX_TIMES; times += 1) {
    const next = decode(last);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** `\u0023` of JSON and `%u0023` of old scripts. */
function decodeUnits(text: string): string {
  return text.replace(/[%\\]u(00[0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Letters of full width and hyphens of print as those of links. */
function toAscii(text: string): string {
  return text.replace(/[！-～]/g, (wide) => wide.normalize('NFKC')).replace(/[\u2010-\u2012\u2212\ufe63]/g, '-');
}

/** Proofpoint, version 2: in `u`, `_` stands for `/`, and `-3A` for `:`. */
function unwrapProofpoint2(text: string): string | null {
  const wrapped = /[?&]u=(https?-3A[^&\s<>"']+)/.exec(text)?.[1];
  return wrapped === undefined
    ? null
    : wrapped
        .replaceAll('_', '/')
        .replace(/-([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Proofpoint, version 3: between `v3/__` and `__;` each `*` stands for a character of the list in base64 behind it, and
 * `**` with a letter behind it for two of them (A), three (B) and so on.
 */
function unwrapProofpoint3(text: string): string | null {
  const start = text.indexOf('/v3/__');
  const end = text.lastIndexOf('__;');
  if (start < 0 || end <= start) return null;
  const list = /^[\w-]*/.exec(text.slice(end + 3, end + 1000))?.[0] ?? '';
  const bytes = decodeBase64Url(list);
  const characters = bytes ? [...new TextDecoder().decode(bytes)] : [];
  let used = 0;
  return text.slice(start + 6, end).replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, run?: string) => {
    const from = used;
    used += run === undefined ? 1 : RUNS.indexOf(run) + 2;
    return characters.slice(from, used).join('') || '#';
  });
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Scanners that carry the address in base64: "aHR0c" is "https" there. */
function unwrapBase64(text: string): string | null {
  const wrapped = /(?:^|[^\w+/-])(aHR0c[\w+/-]{20,})/.exec(text)?.[1];
  if (wrapped === undefined) return null;
  const letters = wrapped.replaceAll('+', '-').replaceAll('/', '_');
  const bytes = decodeBase64Url(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
  return bytes && new TextDecoder().decode(bytes);
}
