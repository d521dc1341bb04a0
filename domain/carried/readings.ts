import { decodeEntities, stripTags } from './html-text';
import { unquoteText } from './quoted-printable';

/** How often a text is taken for one that was written as HTML or percent-encoded once more. */
const MAX_TIMES = 4;

/**
 * What a text may have been before a mail program, a web form or a table wrote it down: first the text itself, then each
 * time one more of its wrappings taken off. None of them loses a letter, so what is whole in one of them was whole.
 */
export function* listReadings(text: string): Generator<string> {
  yield text;
  let last = text;
  const take = function* (next: string): Generator<string> {
    if (next === last) return;
    last = next;
    yield next;
  };
  yield* take(mendBytes(last));
  if (/=(?:\r?\n|[0-9A-F]{2})/.test(last)) yield* take(unquoteText(last));
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
  yield* take(mendBytes(last));
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
