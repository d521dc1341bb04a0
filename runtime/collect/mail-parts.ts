import { decode } from '../../domain/carried/decode-bytes';
import { decodeQuotedPrintable, fromBinary } from '../../domain/carried/quoted-printable';

/** One part of a mail: its name where it has one, and its content without the mail's own encoding. */
export interface MailPart {
  name: string;
  content: Uint8Array | string;
}

/** More parts than any mail has, and deeper ones. */
const MAX_PARTS = 500;
const MAX_DEPTH = 8;

/** Mails of one file, as programs export a folder. */
const MAX_MAILS = 2000;

interface Headers {
  type: string;
  boundary: string | null;
  charset: string;
  encoding: string;
  name: string;
}

/** Whether a text begins, or goes on after a few lines, as mails do: with header fields, one of which says how it is written. */
export function isMail(binary: string): boolean {
  const head = binary.slice(0, 20_000);
  return /^(?:content-type|content-transfer-encoding|mime-version)[ \t]*:/im.test(head);
}

/** The parts of a mail, or of a file of several (RFC 2045, 2046 and 4155), from a text of one character a byte. */
export function listMailParts(text: string): MailPart[] {
  const parts: MailPart[] = [];
  const binary = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  const mails = /^From \S/.test(binary)
    ? binary.split(/\r?\n(?=From \S+ .{10,60}\r?\n)/).slice(0, MAX_MAILS)
    : [binary];
  for (const mail of mails) {
    const from = findHead(mail);
    takePart(mail.slice(from), 0, parts, MAX_PARTS + parts.length);
    // What stands before the headers, where someone has pasted the source of a mail below a line of their own.
    if (from > 0) parts.push({ name: '', content: decode('utf-8', fromBinary(mail.slice(0, from))) });
  }
  return parts;
}

/** Where the block of header fields begins that says how the mail is written. */
function findHead(mail: string): number {
  const found = /^(?:content-type|content-transfer-encoding|mime-version)[ \t]*:/im.exec(mail.slice(0, 20_000));
  if (!found) return 0;
  const gaps = [...mail.slice(0, found.index).matchAll(/\n[ \t]*\r?\n/g)];
  const last = gaps[gaps.length - 1];
  return last ? last.index + last[0].length : 0;
}

function takePart(entity: string, depth: number, parts: MailPart[], most: number): void {
  if (parts.length >= most || depth > MAX_DEPTH) return;
  const gap = /\r?\n[ \t]*\r?\n/.exec(entity);
  const headers = readHeaders(gap ? entity.slice(0, gap.index) : entity);
  const body = gap ? entity.slice(gap.index + gap[0].length) : '';
  if (headers.boundary !== null && headers.type.startsWith('multipart/')) {
    for (const piece of splitBody(body, headers.boundary)) takePart(piece, depth + 1, parts, most);
    return;
  }
  const bytes = decodeBody(body, headers.encoding);
  if (headers.type === 'message/rfc822') takePart(binaryOf(bytes, body), depth + 1, parts, most);
  else if (headers.type.startsWith('text/') && headers.name === '')
    parts.push({ name: '', content: decode(headers.charset, bytes) });
  else parts.push({ name: headers.name, content: bytes });
}

function binaryOf(bytes: Uint8Array, body: string): string {
  return bytes.length === body.length ? body : new TextDecoder('latin1').decode(bytes);
}

function splitBody(body: string, boundary: string): string[] {
  // By hand: the boundary is the sender's text and no pattern.
  const pieces = body.split(`--${boundary}`).slice(1, MAX_PARTS + 1);
  return pieces.filter((piece) => !piece.startsWith('--')).map((piece) => piece.replace(/^[ \t]*\r?\n/, ''));
}

function readHeaders(text: string): Headers {
  const unfolded = text.slice(0, 50_000).replace(/\r?\n[ \t]+/g, ' ');
  const field = (name: string) => new RegExp(`^${name}[ \\t]*:(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
  const type = field('content-type');
  const parameter = (source: string, name: string) =>
    new RegExp(`[;\\s]${name}\\*?(?:0\\*?)?="?([^";\\r\\n]{1,200})`, 'i').exec(source)?.[1]?.trim() ?? null;
  return {
    type: (/^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase(),
    boundary: parameter(type, 'boundary'),
    charset: parameter(type, 'charset') ?? 'utf-8',
    // Without remarks in brackets, and whatever stands behind it.
    encoding: /^[\w-]*/.exec(field('content-transfer-encoding').replace(/\([^()]*\)|\s/g, ''))?.[0].toLowerCase() ?? '',
    name: parameter(field('content-disposition'), 'filename') ?? parameter(type, 'name') ?? '',
  };
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return fromBinary(decodeQuotedPrintable(body));
  if (encoding !== 'base64') return fromBinary(body);
  try {
    const letters = body.replace(/[^A-Za-z0-9+/]/g, '');
    return fromBinary(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))));
  } catch {
    return fromBinary(body);
  }
}
