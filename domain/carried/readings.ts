import { decodeBase64Url } from '../base64url';
import { decodeEntities, stripTags } from './html-text';
import { dropLineMarks } from './line-marks';
import { unquoteText } from './quoted-printable';
import { listTextsOfJson } from './texts-of-json';

/** How often a text is taken for one that was written as HTML or percent-encoded once more. */
const MAX_TIMES = 4;

/**
 * What a text may have been before a mail program, a web form or a table wrote it down: first the text itself, then each
 * time one more of its wrappings taken off. None of them loses a letter, so what is whole in one of them was whole.
 */
export function* listReadings(text: string): Generator<string> {
  yield text;
  if (/^\s*[[{"]/.test(text)) yield* listTextsOfJson(text);
  let last = text;
  const take = function* (next: string): Generator<string> {
    if (next === last) return;
    last = next;
    yield next;
  };
  for (let times = 0; times < MAX_TIMES && NOT_ASCII.test(last); times += 1) yield* take(mendBytes(last));
  yield* take(last.replace(LINE_ENDS, '\n'));
  yield* take(dropLineMarks(last));
  if (/=(?:\r?\n|[0-9A-F]{2}|3d|22|5f|7b)/.test(last)) yield* take(unquoteText(last));
  if (/\+A[A-Za-z0-9+/]{2}/.test(last)) yield* take(decodeUtf7(last));
  // What stands in an attribute, before its tag is taken off.
  if (/=["']/.test(last) && /&[#a-z]/i.test(last)) yield decodeEntities(last);
  for (let times = 0; times < MAX_TIMES && /[<&]/.test(last); times += 1) {
    const before = last;
    yield* take(decodeEntities(stripTags(last)));
    if (last === before) break;
  }
  for (let times = 0; times < MAX_TIMES && /%(?:[0-7][0-9A-Fa-f]|25)/.test(last); times += 1) {
    const before = last;
    yield* take(decodePercent(last));
    if (last === before) break;
  }
  // A cell of a table in CSV, and a text within JSON.
  if (last.includes('""')) yield* take(last.replaceAll('""', '"'));
  for (let times = 0; times < MAX_TIMES && /\\["nru/]/.test(last); times += 1) {
    const before = last;
    yield* take(unescapeJson(last));
    if (last === before) break;
  }
  if (/\\[{}[\]_.-]/.test(text)) yield text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  yield* take(mendBytes(last));
  yield* take(dropLineMarks(last));
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Ends of lines of other systems, and the carriage return as Excel writes it down (ECMA-376, ST_Xstring). */
const LINE_ENDS = /(?:_x000[Dd]_)?(?:\r\n?|\n)|_x000[Dd]_|[\v\f\0\u0085\u2028\u2029]/g;

/** UTF-7 (RFC 2152): `+`, UTF-16 in base64, and mostly a `-`. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]{2,4000})-?|\+-/g, (whole, code?: string) => {
    if (code === undefined) return '+';
    const bytes = decodeBase64Url(code.replaceAll('+', '-').replaceAll('/', '_'));
    if (!bytes || bytes.length < 2) return whole;
    return new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  });
}

/** The percent codes that make whole UTF-8; others stay. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

function unescapeJson(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex?: string, char?: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return char === 'n' || char === 'r' ? '\n' : char === 't' ? '\t' : (char ?? '');
  });
}

/** A text whose UTF-8 bytes were taken for Windows-1252 is read as UTF-8 again; any other stays. */
function mendBytes(text: string): string {
  if (!/[Â-ô]./.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = BYTE_OF.get(text.charAt(at));
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

const LATIN = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const BYTE_OF: ReadonlyMap<string, number> = new Map([...LATIN].map((char, byte) => [char, byte]));
